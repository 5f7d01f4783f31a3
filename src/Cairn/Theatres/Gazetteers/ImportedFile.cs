namespace Cairn.Theatres.Gazetteers;

/// <summary>What became of the rows of one imported file: rows = taken + passed over + rejected.</summary>
/// <param name="Path">The file.</param>
/// <param name="Format">What it holds.</param>
/// <param name="Rows">Rows, or features of a boundary file; a file that is not read counts as one.</param>
/// <param name="Taken">Rows that are now in the index.</param>
/// <param name="PassedOver">Rows that are in order but not wanted: features of no kind, places told before, names of places that are not there.</param>
/// <param name="Rejected">Rows that are wrong; each was reported.</param>
public sealed record ImportedFile(string Path, GazetteerFormat Format, long Rows, long Taken, long PassedOver, long Rejected);
