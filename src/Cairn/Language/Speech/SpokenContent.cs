using Cairn.Values;

namespace Cairn.Language.Speech;

/// <summary>The words that a cue makes somebody say.</summary>
internal readonly record struct SpokenContent(TextSpan Span, bool IsDirect);
