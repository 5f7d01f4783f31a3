using Cairn.Language.Tokens;

namespace Cairn.Language.Syntax;

/// <summary>The words of one sentence while they are tagged and parsed. Reused from sentence to sentence by one thread.</summary>
internal sealed class SentenceWords
{
    private readonly int size;
    private short[] vectors, others;

    /// <param name="capacity">The most words a sentence may have.</param>
    /// <param name="size">How long a word's vector is.</param>
    public SentenceWords(int capacity, int size)
    {
        this.size = size;
        (Forms, Tags) = (new WordForm[capacity], new byte[capacity]);
        (vectors, others) = (new short[(capacity + 2) * size], new short[(capacity + 2) * size]);
    }

    public int Count { get; private set; }

    /// <summary>What is seen of each word.</summary>
    public WordForm[] Forms { get; }

    /// <summary>Joint tag by index, filled by the tagger.</summary>
    public byte[] Tags { get; }

    /// <summary>The vector of a word.</summary>
    public Span<short> Vector(int word) => vectors.AsSpan((word + 1) * size, size);

    /// <summary>The vectors from a word on.</summary>
    public ReadOnlySpan<short> Vectors(int word) => vectors.AsSpan((word + 1) * size);

    /// <summary>The vectors from the one before a word on, zeroes beyond the ends: three of them are what is seen of the word and of those beside it.</summary>
    public ReadOnlySpan<short> Windows(int word) => vectors.AsSpan(word * size);

    /// <summary>The vector of a word as the next layer will see it.</summary>
    public Span<short> NextVector(int word) => others.AsSpan((word + 1) * size, size);

    /// <summary>The vectors that were next become those that are.</summary>
    public void Turn() => (vectors, others) = (others, vectors);

    public void Fill(string text, ReadOnlySpan<Token> tokens)
    {
        int capitals = 0;
        bool small = false;
        foreach (var token in tokens)
        {
            var word = token.Span.In(text);
            small = small || word.ContainsAnyInRange('a', 'z');
            capitals += char.IsAsciiLetterUpper(word[0]) ? 1 : 0;
        }

        Start(tokens.Length);
        for (int i = 0; i < tokens.Length; i++)
        {
            Forms[i] = WordForm.Of(tokens[i].Span.In(text), !small && capitals > 1);
        }
    }

    /// <summary>For training and measuring: words that were cut already.</summary>
    public void Fill(ReadOnlySpan<string> words)
    {
        bool caseless = IsCaseless(words);
        Start(words.Length);
        for (int i = 0; i < words.Length; i++)
        {
            Forms[i] = WordForm.Of(words[i], caseless);
        }
    }

    /// <summary>Whether words hold several capitals and no small letter.</summary>
    public static bool IsCaseless(ReadOnlySpan<string> words)
    {
        int capitals = 0;
        foreach (string word in words)
        {
            if (word.AsSpan().ContainsAnyInRange('a', 'z'))
            {
                return false;
            }

            capitals += char.IsAsciiLetterUpper(word[0]) ? 1 : 0;
        }

        return capitals > 1;
    }

    private void Start(int count)
    {
        Count = count;
        vectors.AsSpan((count + 1) * size, size).Clear();
        others.AsSpan((count + 1) * size, size).Clear();
    }
}
