using System.Collections.Frozen;
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

        FrozenSet<string> Of(string kind) => rows.Where(r => r["kind"] == kind).SelectMany(r => r.List("words")).ToFrozenSet();
    }

    /// <summary>Words for the reader: you, your, subscribers.</summary>
    public FrozenSet<string> Reader { get; }

    /// <summary>Words of a house for itself: we, our, this site.</summary>
    public FrozenSet<string> House { get; }
}
