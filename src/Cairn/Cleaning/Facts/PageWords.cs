using System.Collections.Frozen;
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

        FrozenSet<string> Of(string kind) => rows.Where(r => r["kind"] == kind).SelectMany(r => r.List("words")).ToFrozenSet();
    }

    public FrozenSet<string> Publish { get; }

    public FrozenSet<string> Update { get; }

    public FrozenSet<string> Byline { get; }

    public FrozenSet<string> Noise { get; }

    /// <summary>Words that sign for nobody by name: staff, agencies.</summary>
    public FrozenSet<string> Staff { get; }

    /// <summary>Words that sign for a house's desk: editors, bureau.</summary>
    public FrozenSet<string> Desk { get; }

    /// <summary>Words that put a date into the future.</summary>
    public FrozenSet<string> Ahead { get; }

    /// <summary>Words that make the date right behind them, at a line's start, that of the page.</summary>
    public FrozenSet<string> Date { get; }

    /// <summary>Words that make the date of their line that of something else, as the day up to which data were gathered.</summary>
    public FrozenSet<string> Other { get; }

    /// <summary>True for a word that says nothing beside a date: a weekday, an hour, a label.</summary>
    public bool SaysNothing(string word) =>
        word.AsSpan().ContainsAnyInRange('0', '9') || Noise.Contains(word) || Publish.Contains(word) || Update.Contains(word) || Byline.Contains(word);
}
