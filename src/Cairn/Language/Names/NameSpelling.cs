using Cairn.Theatres;

namespace Cairn.Language.Names;

/// <summary>One spelling of a thing that a theatre knows.</summary>
internal sealed class NameSpelling
{
    public Actor? Actor { get; init; }

    public PublicFigure? Person { get; init; }

    public Place? Place { get; init; }

    /// <summary>The country, for its name and for the words for its people.</summary>
    public Country? Country { get; init; }

    public required MentionKind Kind { get; init; }

    /// <summary>How each word without articles is written.</summary>
    public required LetterCase[] Cases { get; init; }

    /// <summary>True where it begins with an article: "al-Baaj".</summary>
    public required bool HasArticle { get; init; }

    /// <summary>True where it is a single word that means something else in small letters.</summary>
    public required bool IsTrap { get; init; }

    /// <summary>True where the theatre that tells of it is not the world layer.</summary>
    public required bool IsInTheatre { get; init; }

    /// <summary>True where it has no capital at all, so that other bodies may be called so: "federal police".</summary>
    public bool IsPlainWords => Array.TrueForAll(Cases, letters => letters == LetterCase.Lower);

    public string Name => Actor?.Name ?? Person?.Name ?? Place?.Name ?? Country!.Name;
}
