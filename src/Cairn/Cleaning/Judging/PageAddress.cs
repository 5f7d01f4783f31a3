using Cairn.Theatres;

namespace Cairn.Cleaning.Judging;

/// <summary>The words with which a page speaks to its reader or a house of itself, from ontology/words/page-address.tsv.</summary>
internal sealed class PageAddress
{
    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public PageAddress(string file)
    {
        var rows = TsvTable.Read(file, ["kind", "words"]).Rows;
        Reader = Of("reader");
        House = Of("house");

        WordList Of(string kind) => new(rows.Where(r => r["kind"] == kind).SelectMany(r => r.List("words")), StringComparison.Ordinal);
    }

    /// <summary>Words for the reader: you, your, subscribers.</summary>
    public WordList Reader { get; }

    /// <summary>Words of a house for itself: we, our, this site.</summary>
    public WordList House { get; }
}
