using System.Collections.Immutable;
using Cairn.Cleaning;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Language.Names;

/// <summary>A document's words as the name finders look at them.</summary>
internal sealed class TextAtoms
{
    private readonly NameWords words;
    private readonly List<NameWordKind> kinds;
    private readonly HashSet<ulong> small = [];
    private readonly bool[] titleCase;

    public TextAtoms(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences, WordMemory<AtomWord> memory, NameWords words)
    {
        Text = text;
        Tokens = tokens;
        this.words = words;
        kinds = new List<NameWordKind>(tokens.Length);
        Atoms = AtomReader.Read(text, tokens, sentences, memory, kinds);
        titleCase = new bool[sentences.Length];
        Span<int> counts = stackalloc int[2];
        int sentence = -1;
        for (int at = 0; at <= Atoms.Length; at++)
        {
            if (at == Atoms.Length || Atoms[at].Sentence != sentence)
            {
                if (sentence >= 0)
                {
                    titleCase[sentence] = sentences[sentence].Kind is BlockKind.Title or BlockKind.Heading
                        ? counts[0] > counts[1] : counts[0] + counts[1] >= 4 && counts[0] >= 3 * counts[1];
                }

                counts.Clear();
                if (at == Atoms.Length)
                {
                    break;
                }

                sentence = Atoms[at].Sentence;
            }

            if (Atoms[at].Case == LetterCase.Lower)
            {
                small.Add(Hash(Atoms[at].Span.In(text)));
            }

            if (!Atoms[at].IsFirst && Atoms[at].Case != LetterCase.None && (kinds[at] & NameWordKind.TitleSmall) == 0)
            {
                counts[Atoms[at].IsCapital ? 0 : 1]++;
            }
        }
    }

    public string Text { get; }

    public ImmutableArray<Token> Tokens { get; }

    public NameAtom[] Atoms { get; }

    public int Count => Atoms.Length;

    public bool Is(int atom, NameWordKind kind) => atom >= 0 && atom < kinds.Count && (kinds[atom] & kind) != 0;

    /// <summary>Whether an atom follows the one before without a mark between.</summary>
    public bool Joins(int atom) => atom > 0 && atom < Atoms.Length && Atoms[atom].Gap is AtomGap.Space or AtomGap.Hyphen;

    /// <summary>Whether only "'s" stands between an atom and the one before.</summary>
    public bool JoinsPossessive(int atom) =>
        atom > 0 && atom < Atoms.Length && Atoms[atom].Gap == AtomGap.Possessive;

    /// <summary>Whether the mark between an atom and the one before is a single comma.</summary>
    public bool JoinsComma(int atom) =>
        atom > 0 && atom < Atoms.Length && Atoms[atom].Token == Atoms[atom - 1].Token + 2 && Text[Tokens[Atoms[atom - 1].Token + 1].Span.Start] == ',';

    /// <summary>In a heading where all words have capitals, or in capitals throughout: a capital says nothing.</summary>
    public bool IsTitleCase(int atom) => titleCase[Atoms[atom].Sentence] || Atoms[atom].IsCaseless;

    /// <summary>Whether the report has the word in small letters too.</summary>
    public bool IsSmallElsewhere(int atom) => small.Contains(Hash(Atoms[atom].Span.In(Text)));

    public bool WordIs(int atom, string word) => atom >= 0 && atom < Atoms.Length && Atoms[atom].Span.In(Text).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether two or three words from an atom on are one term of a kind: "air force".</summary>
    public int TermEnd(int atom, NameWordKind kind)
    {
        for (int length = 3; length > 0; length--)
        {
            int end = atom + length;
            if (end > Atoms.Length || !Together(atom, end))
            {
                continue;
            }

            bool found = length == 1 ? Is(atom, kind) : (words.KindOf(Text.AsSpan(Atoms[atom].Span.Start, Atoms[end - 1].Span.End - Atoms[atom].Span.Start)) & kind) != 0;
            if (found)
            {
                return end;
            }
        }

        return -1;
    }

    public TextSpan Span(int first, int end) => Atoms[first].Span.Cover(Atoms[end - 1].Span);

    private bool Together(int first, int end)
    {
        for (int at = first + 1; at < end; at++)
        {
            if (Atoms[at].Gap != AtomGap.Space)
            {
                return false;
            }
        }

        return true;
    }

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in word)
        {
            hash = unchecked((hash ^ char.ToLowerInvariant(c)) * 1099511628211);
        }

        return hash;
    }
}
