using System.Collections.Immutable;

namespace Cairn.Theatres.Gazetteers;

/// <summary>What an import made.</summary>
/// <param name="Files">The files, in the order in which they were read.</param>
/// <param name="Places">Places in the index, divisions among them.</param>
/// <param name="Names">Names under which they are found.</param>
/// <param name="Boundaries">Outlines of divisions.</param>
/// <param name="Bytes">Size of the index on disk.</param>
public sealed record ImportSummary(ImmutableArray<ImportedFile> Files, long Places, long Names, int Boundaries, long Bytes);
