namespace Cairn.App.Api;

/// <summary>A stretch of the cleaned text: UTF-16 offsets, half-open.</summary>
internal sealed record ApiSpan(int Start, int End);
