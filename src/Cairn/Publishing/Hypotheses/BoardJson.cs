using System.Text.Json;
using Cairn.Analysis.Hypotheses;
using Cairn.Ledger.Boards;

namespace Cairn.Publishing.Hypotheses;

/// <summary>Writes a board as JSON: its hypotheses, its rows with every rating, and what its leader hangs on.</summary>
public static class BoardJson
{
    /// <summary>A board in short.</summary>
    public static string Line(Board board) => JsonLine.Of(json =>
    {
        WriteHead(json, board);
    });

    /// <summary>A board in full.</summary>
    public static string Line(HypothesisBoard board) => JsonLine.Of(json =>
    {
        WriteHead(json, board.Board);
        json.WriteStrings("leaders", board.Leaders.Select(one => one.Label));
        json.WriteObjects("hypotheses", board.Hypotheses, one =>
        {
            json.WriteString("label", one.Label);
            json.WriteNumber("number", one.Number);
            json.WriteString("words", one.Words);
            json.WriteRounded("inconsistency", one.Inconsistency);
            json.WriteRounded("consistency", one.Consistency);
            json.WriteNumber("rated", one.Rated);
        });
        json.WriteObjects("rows", board.Rows, row => Write(json, board, row));
        json.WriteObjects("hangs_on", board.Dependences, on =>
        {
            json.WriteString("on", on.On);
            json.WriteString("name", on.Name);
            json.WriteStrings("rows", on.Rows);
            json.WriteStrings("leaders", on.Leaders);
        });
        json.WriteStrings("words", BoardWords.Of(board));
    });

    /// <summary>A proposed row.</summary>
    public static string Line(ProposedRow row) => JsonLine.Of(json =>
    {
        json.WriteString("thing", row.Thing);
        json.WriteString("words", row.Words);
        json.WriteString("reason", row.Reason);
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
    }
}
