using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Values;

namespace Cairn.Publishing.Datasets;

/// <summary>A dataset's file as coded events: rows in = events out + rejections.</summary>
/// <param name="Coded">The file as one report whose events each rest on their row.</param>
/// <param name="Rejections">Rows that could not be read, by number and reason.</param>
/// <param name="Rows">How many rows there are besides the header.</param>
public sealed record DatasetReading(CodedReport Coded, ImmutableArray<Rejection> Rejections, int Rows);
