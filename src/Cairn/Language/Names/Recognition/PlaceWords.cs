using Cairn.Language.Syntax;

namespace Cairn.Language.Names.Recognition;

/// <summary>What the recogniser of places sees of words by their letters alone. Thread-safe.</summary>
/// <param name="cues">What is known of words.</param>
/// <param name="similar">The class of words that keep the same company, by key.</param>
internal sealed class PlaceWords(PlaceCues cues, Func<ulong, byte> similar)
{
    private readonly ThreadLocal<WordMemory<PlaceWord>> memory = new(() => new(word => Look(word, cues, similar)));

    public PlaceCues Cues => cues;

    /// <summary>What this thread remembers of words; the rest is empty.</summary>
    public WordMemory<PlaceWord> Memory => memory.Value!;

    private static PlaceWord Look(ReadOnlySpan<char> word, PlaceCues cues, Func<ulong, byte> similar)
    {
        ulong form = Features.Of(word);
        return new PlaceWord
        {
            Form = form,
            Suffix = word.Length > 3 ? Features.Of(word[^3..]) : Features.None,
            Shape = ShapeOf(word),
            Similar = similar(form),
            Kinds = cues.KindOf(word),
            IsGivenName = char.IsUpper(word[0]) && cues.IsGivenName(word),
            RunFirst = -1,
            RunEnd = -1,
        };
    }

    private static byte ShapeOf(ReadOnlySpan<char> word)
    {
        uint shape = char.IsUpper(word[0]) ? 1u : 0;
        foreach (char c in word)
        {
            shape |= char.IsUpper(c) ? 0u : char.IsLower(c) ? 2u : char.IsDigit(c) ? 4u : c == '-' ? 8u : c == '.' ? 16u : 32u;
        }

        return (byte)(shape | (word.Length == 1 ? 64u : 0));
    }
}
