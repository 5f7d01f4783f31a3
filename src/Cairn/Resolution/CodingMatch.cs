namespace Cairn.Resolution;

/// <summary>One happening that two codings both have.</summary>
public sealed record CodingMatch(Telling Ours, Telling Theirs, Comparison Comparison);
