using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Language.Names;

/// <summary>A name in the text, and what the theatres know of it.</summary>
public sealed record Mention
{
    public required TextSpan Span { get; init; }

    public required MentionKind Kind { get; init; }

    /// <summary>The usual name where a theatre knows it, otherwise the words.</summary>
    public required string Name { get; init; }

    /// <summary>The actor, where a theatre knows it.</summary>
    public Actor? Actor { get; init; }

    public PublicFigure? Person { get; init; }

    /// <summary>The place, chosen among namesakes by the report's countries.</summary>
    public Place? Place { get; init; }

    /// <summary>The country that a nationality or a country name stands for.</summary>
    public Country? Country { get; init; }
}
