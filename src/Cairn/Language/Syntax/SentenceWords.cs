using Cairn.Values;

namespace Cairn.Language.Syntax;

/// <summary>The words of one sentence as keys: what tagger and parser look at. Reused from sentence to sentence by one thread.</summary>
internal sealed class SentenceWords
{
    public int Count { get; private set; }

    /// <summary>Key of the whole word in lower case.</summary>
    public ulong[] Form { get; private set; } = new ulong[64];

    public ulong[] Prefix2 { get; private set; } = new ulong[64];

    public ulong[] Prefix3 { get; private set; } = new ulong[64];

    public ulong[] Suffix1 { get; private set; } = new ulong[64];

    public ulong[] Suffix2 { get; private set; } = new ulong[64];

    public ulong[] Suffix3 { get; private set; } = new ulong[64];

    public ulong[] Suffix4 { get; private set; } = new ulong[64];

    /// <summary>Capitals, digits, hyphens, kind of mark; capitals are left out in a sentence that has no small letters.</summary>
    public ulong[] Shape { get; private set; } = new ulong[64];

    /// <summary>What the model knows of each word.</summary>
    public KnownWord[] Known { get; private set; } = new KnownWord[64];

    /// <summary>Joint tag by index, filled by the tagger.</summary>
    public byte[] Tag { get; private set; } = new byte[64];

    public void Fill(SyntaxModel model, string text, ReadOnlySpan<Token> tokens)
    {
        Start(tokens.Length);
        bool caseless = !HasSmallLetters(text, tokens);
        for (int i = 0; i < tokens.Length; i++)
        {
            Set(model, i, tokens[i].Span.In(text), caseless);
        }
    }

    /// <summary>For training: words that were cut already.</summary>
    public void Fill(SyntaxModel model, ReadOnlySpan<string> words)
    {
        Start(words.Length);
        bool caseless = true;
        int lettered = 0;
        foreach (string word in words)
        {
            caseless &= !word.AsSpan().ContainsAnyInRange('a', 'z');
            lettered += char.IsAsciiLetterUpper(word[0]) ? 1 : 0;
        }

        caseless &= lettered > 1;
        for (int i = 0; i < words.Length; i++)
        {
            Set(model, i, words[i], caseless);
        }
    }

    private static bool HasSmallLetters(string text, ReadOnlySpan<Token> tokens)
    {
        int capitals = 0;
        foreach (var token in tokens)
        {
            var word = token.Span.In(text);
            if (word.ContainsAnyInRange('a', 'z'))
            {
                return true;
            }

            capitals += char.IsAsciiLetterUpper(word[0]) ? 1 : 0;
        }

        return capitals <= 1;
    }

    private void Start(int count)
    {
        Count = count;
        if (count <= Form.Length)
        {
            return;
        }

        int size = Math.Max(count, Form.Length * 2);
        (Form, Prefix2, Prefix3, Suffix1) = (new ulong[size], new ulong[size], new ulong[size], new ulong[size]);
        (Suffix2, Suffix3, Suffix4, Shape) = (new ulong[size], new ulong[size], new ulong[size], new ulong[size]);
        (Known, Tag) = (new KnownWord[size], new byte[size]);
    }

    private void Set(SyntaxModel model, int i, ReadOnlySpan<char> word, bool caseless)
    {
        int n = word.Length;
        Form[i] = Features.Of(word);
        Known[i] = model.Word(Form[i]);
        Prefix2[i] = n > 2 ? Features.Of(word[..2]) : Features.None;
        Prefix3[i] = n > 3 ? Features.Of(word[..3]) : Features.None;
        Suffix1[i] = n > 1 ? Features.Of(word[^1..]) : Features.None;
        Suffix2[i] = n > 2 ? Features.Of(word[^2..]) : Features.None;
        Suffix3[i] = n > 3 ? Features.Of(word[^3..]) : Features.None;
        Suffix4[i] = n > 4 ? Features.Of(word[^4..]) : Features.None;
        Shape[i] = ShapeOf(word, caseless);
    }

    private static ulong ShapeOf(ReadOnlySpan<char> word, bool caseless)
    {
        bool upper = false, lower = false, digit = false, hyphen = false, mark = false, inner = false;
        for (int k = 0; k < word.Length; k++)
        {
            char c = word[k];
            if (char.IsUpper(c))
            {
                upper = true;
                inner |= k > 0;
            }
            else if (char.IsLetter(c))
            {
                lower = true;
            }
            else if (char.IsDigit(c))
            {
                digit = true;
            }
            else if (c is '-')
            {
                hyphen = true;
            }
            else
            {
                mark = true;
            }
        }

        if (caseless)
        {
            (lower, upper, inner) = (lower || upper, false, false);
        }

        return (upper ? 1u : 0) | (lower ? 2u : 0) | (digit ? 4u : 0) | (hyphen ? 8u : 0) | (mark ? 16u : 0) | (inner ? 32u : 0)
            | (caseless ? 64u : 0) | (word.Length == 1 ? 128u : 0);
    }
}
