using Cairn.Theatres;

namespace Cairn.Cleaning.Facts;

/// <summary>The words around a date in a date line or byline, from ontology/words/date-line-words.tsv.</summary>
internal sealed class PageWords
{
    public PageWords(string file)
    {
        var rows = TsvTable.Read(file, ["kind", "words"]).Rows;
        Publish = Of("publish");
        Update = Of("update");
        Byline = Of("byline");
        Noise = Of("noise");
        Ahead = Of("ahead");
        Date = Of("date");
        Other = Of("other");
        Staff = Of("staff");
        Desk = Of("desk");

        WordList Of(string kind) => new(rows.Where(r => r["kind"] == kind).SelectMany(r => r.List("words")), StringComparison.Ordinal);
    }

    public WordList Publish { get; }

    public WordList Update { get; }

    public WordList Byline { get; }

    public WordList Noise { get; }

    /// <summary>Words that sign for nobody by name: staff, agencies.</summary>
    public WordList Staff { get; }

    /// <summary>Words that sign for a house's desk: editors, bureau.</summary>
    public WordList Desk { get; }

    /// <summary>Words that put a date into the future.</summary>
    public WordList Ahead { get; }

    /// <summary>Words that make the date right behind them, at a line's start, that of the page.</summary>
    public WordList Date { get; }

    /// <summary>Words that make the date of their line that of something else, as the day up to which data were gathered.</summary>
    public WordList Other { get; }

    /// <summary>True for a word that says nothing beside a date: a weekday, an hour, a label.</summary>
    public bool SaysNothing(string word) =>
        word.AsSpan().ContainsAnyInRange('0', '9') || Noise.Contains(word) || Publish.Contains(word) || Update.Contains(word) || Byline.Contains(word);
}
