using System.Text.Json;
using Cairn.Analysis.Hypotheses;
using Cairn.Ledger;

namespace Cairn.Publishing.Hypotheses;

/// <summary>Writes a board as JSON: its hypotheses, its rows with every rating, and what its leader hangs on.</summary>
public static class BoardJson
{
    /// <summary>A board in short.</summary>
    public static string Line(Board board) => JsonLine.Of(json =>
    {
        json.WriteStartObject();
        WriteHead(json, board);
        json.WriteEndObject();
    });

    /// <summary>A board in full.</summary>
    public static string Line(HypothesisBoard board) => JsonLine.Of(json =>
    {
        json.WriteStartObject();
        WriteHead(json, board.Board);
        json.WriteStrings("leaders", board.Leaders.Select(one => one.Label));
        json.WriteStartArray("hypotheses");
        foreach (var one in board.Hypotheses)
        {
            json.WriteStartObject();
            json.WriteString("label", one.Label);
            json.WriteNumber("number", one.Number);
            json.WriteString("words", one.Words);
            json.WriteRounded("inconsistency", one.Inconsistency);
            json.WriteRounded("consistency", one.Consistency);
            json.WriteNumber("rated", one.Rated);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in board.Rows)
        {
            Write(json, board, row);
        }

        json.WriteEndArray();
        json.WriteStartArray("hangs_on");
        foreach (var on in board.Dependences)
        {
            json.WriteStartObject();
            json.WriteString("on", on.On);
            json.WriteString("name", on.Name);
            json.WriteStrings("rows", on.Rows);
            json.WriteStrings("leaders", on.Leaders);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStrings("words", BoardWords.Of(board));
        json.WriteEndObject();
    });

    /// <summary>A proposed row.</summary>
    public static string Line(ProposedRow row) => JsonLine.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("thing", row.Thing);
        json.WriteString("words", row.Words);
        json.WriteString("reason", row.Reason);
        json.WriteEndObject();
    });

    private static void WriteHead(Utf8JsonWriter json, Board board)
    {
        json.WriteString("board", board.Id);
        json.WriteString("title", board.Title);
        json.WriteString("question", board.Question);
        json.WriteString("by", board.By);
        json.WriteString("at", board.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static void Write(Utf8JsonWriter json, HypothesisBoard board, BoardRow row)
    {
        json.WriteStartObject();
        json.WriteString("label", row.Label);
        json.WriteNumber("number", row.Entry.Number);
        json.WriteString("kind", row.Live.Kind);
        json.WriteString("thing", row.Entry.Thing);
        json.WriteString("words", row.Live.Words);
        json.WriteString("because", row.Entry.Thing is null ? null : row.Entry.Words);
        json.WriteString("source", row.Live.Source);
        json.WriteString("report", row.Live.Stem);
        json.WriteString("evidence", row.Live.Evidence.Length == 0 ? null : row.Live.Evidence);
        json.WriteString("fault", row.Live.Fault);
        json.WriteRounded("diagnosticity", row.Diagnosticity);
        json.WriteStartArray("ratings");
        foreach (var (rating, hypothesis) in row.Ratings.Zip(board.Hypotheses).SelectMany(pair => pair.First.Ratings, (pair, rating) => (rating, pair.Second)))
        {
            json.WriteStartObject();
            json.WriteString("hypothesis", hypothesis.Label);
            json.WriteNumber("number", rating.Number);
            json.WriteString("rating", BoardWords.Of(rating.Rating!.Value));
            json.WriteString("by", rating.By);
            json.WriteString("rationale", rating.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
