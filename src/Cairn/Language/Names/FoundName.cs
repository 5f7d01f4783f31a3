using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Language.Names;

/// <summary>A name on its way to become a mention: where it is, what may bear it, what has been decided.</summary>
internal sealed record FoundName
{
    /// <summary>Index of its first atom.</summary>
    public required int First { get; init; }

    /// <summary>Index behind its last atom.</summary>
    public required int End { get; init; }

    public required TextSpan Span { get; init; }

    public required MentionKind Kind { get; init; }

    /// <summary>What bears the name by the theatres; empty for unknown names.</summary>
    public NameSpelling[] Spellings { get; init; } = [];

    /// <summary>The name as coded, where it is not that of the one chosen spelling.</summary>
    public string? Name { get; init; }

    /// <summary>The one bearer, once chosen.</summary>
    public NameSpelling? Chosen { get; init; }

    /// <summary>A place made up for this report from a known one: "northern Iraq", "Anbar desert".</summary>
    public Place? MadeUp { get; init; }

    /// <summary>The country that an unknown organisation is of, or that a capital stands for.</summary>
    public Country? Country { get; init; }

    /// <summary>The known place within an unknown name: Mosul in "Mosul Military Hospital".</summary>
    public NameSpelling? Base { get; init; }

    public Place? Place => MadeUp ?? (Kind == MentionKind.Place ? Chosen?.Place ?? Base?.Place : null);

    public Mention ToMention(string text) => new()
    {
        Span = Span,
        Kind = Kind,
        Name = Name ?? Chosen?.Name ?? Words(text),
        Actor = Kind == MentionKind.Organisation ? Chosen?.Actor : null,
        Person = Kind == MentionKind.Person ? Chosen?.Person : null,
        Place = Place,
        Country = Country ?? Chosen?.Country,
    };

    /// <summary>The words with single blanks.</summary>
    public string Words(string text) => string.Join(' ', text[Span.Start..Span.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
