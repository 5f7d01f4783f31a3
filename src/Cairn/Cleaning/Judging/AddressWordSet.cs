namespace Cairn.Cleaning.Judging;

/// <summary>The word lists of <c>page-address.tsv</c>: whom a page speaks to or of.</summary>
internal enum AddressWordSet : byte
{
    /// <summary>Words for the reader: you, your, subscribers.</summary>
    Reader,

    /// <summary>Words of a house for itself: we, our, this site.</summary>
    House,
}
