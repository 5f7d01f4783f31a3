namespace Cairn.Language.Names;

/// <summary>What the words before and behind a run of unknown words tell about it: a place, or a person.</summary>
internal sealed class NameSurroundings(TextAtoms text)
{
    /// <summary>"in", "near", or "village of" before; "and" after a place just found.</summary>
    /// <param name="last">The unknown name found last; null where none was.</param>
    public bool PlaceBefore(int first, FoundName? last)
    {
        int before = first - 1;
        if (text.WordIs(before, "of"))
        {
            return text.Is(before - 1, NameWordKind.SettlementWord | NameWordKind.DistrictWord | NameWordKind.DivisionWord | NameWordKind.Direction)
                && !text.Is(before - 1, NameWordKind.Title);
        }

        if (text.WordIs(before, "and"))
        {
            return last is { Kind: MentionKind.Place } && last.End == before;
        }

        return text.Is(before, NameWordKind.PlacePreposition) && !text.WordIs(before, "from") && !text.WordIs(before, "between") && !text.WordIs(before, "to")
            && !text.WordIs(before, "via") && !text.WordIs(before, "around") && !text.WordIs(before, "into");
    }

    /// <summary>"X village", "X district".</summary>
    public bool PlaceAfter(int end) =>
        text.Joins(end) && text.Atoms[end].Gap == AtomGap.Space && !text.Atoms[end].IsCapital
        && text.Is(end, NameWordKind.SettlementWord | NameWordKind.DistrictWord | NameWordKind.DivisionWord) && !text.Is(end, NameWordKind.Function);

    /// <summary>"X Y said", "said X Y".</summary>
    public bool Speaks(int first, int end) =>
        (text.Joins(end) && text.Is(end, NameWordKind.SpeechVerb)) || (text.Joins(first) && text.Is(first - 1, NameWordKind.SpeechVerb));

    /// <summary>"X Y, a resident", "X Y, who", "X Y, 34": a person is explained behind the comma.</summary>
    public bool Explained(int end) =>
        text.JoinsComma(end) && (text.WordIs(end, "a") || text.WordIs(end, "an") || text.WordIs(end, "who") || text.WordIs(end, "whose") || text.WordIs(end, "aged")
            || text.Is(end, NameWordKind.Title) || (char.IsAsciiDigit(text.Text[text.Atoms[end].Span.Start]) && text.Atoms[end].Span.Length == 2));
}
