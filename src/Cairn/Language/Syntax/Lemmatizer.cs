using System.Collections.Immutable;
using Cairn.Theatres;

namespace Cairn.Language.Syntax;

/// <summary>Leads an inflected word back to its dictionary form by its tag: rules for regular endings, a list for the rest.</summary>
internal sealed class Lemmatizer
{
    private readonly WordTable<string> exceptions;
    private readonly WordTable<bool> known;

    /// <param name="exceptions">From word and first letters of the tag ("VBD went") to lemma.</param>
    /// <param name="known">Dictionary forms of verbs, which decide between "hop" and "hope".</param>
    public Lemmatizer(IEnumerable<KeyValuePair<string, string>> exceptions, IEnumerable<string> known)
    {
        this.exceptions = new WordTable<string>(exceptions, StringComparison.Ordinal);
        this.known = new WordTable<bool>(known.Select(verb => KeyValuePair.Create(verb, true)), StringComparison.Ordinal);
    }

    /// <summary>The same with further exceptions; what the treebank showed goes before them.</summary>
    public Lemmatizer With(IEnumerable<KeyValuePair<string, string>> further) =>
        new(Exceptions.Concat(further.Where(pair => !exceptions.Contains(pair.Key)).DistinctBy(pair => pair.Key)), known.Words.Concat(further.Select(pair => pair.Value)));

    private IEnumerable<KeyValuePair<string, string>> Exceptions => exceptions.Words.Zip(exceptions.Values, KeyValuePair.Create);

    public string Lemma(ReadOnlySpan<char> word, string penn)
    {
        Span<char> buffer = stackalloc char[96];
        if (word.Length > 80)
        {
            return word.ToString();
        }

        bool isName = penn.StartsWith("NNP", StringComparison.Ordinal);
        penn.CopyTo(buffer);
        buffer[penn.Length] = ' ';
        var lower = buffer.Slice(penn.Length + 1, word.Length);
        for (int i = 0; i < word.Length; i++)
        {
            lower[i] = word[i] is '\u2019' ? '\'' : char.ToLowerInvariant(word[i]);
        }

        if (exceptions.TryGetValue(buffer[..(penn.Length + 1 + word.Length)], out string? lemma))
        {
            return lemma;
        }

        return isName ? word.ToString() : Regular(lower, penn);
    }

    /// <summary>The lemma by rule alone.</summary>
    public string Regular(ReadOnlySpan<char> lower, string penn)
    {
        int n = lower.Length;
        switch (penn)
        {
            case "NNS" or "VBZ" when n > 3 && lower[^1] == 's' && lower[^2] != 's':
                if (lower.EndsWith("ies") && n > 4)
                {
                    return string.Concat(lower[..^3], "y");
                }

                return lower.EndsWith("sses") || lower.EndsWith("xes") || lower.EndsWith("ches") || lower.EndsWith("shes") || lower.EndsWith("zzes")
                    ? lower[..^2].ToString() : lower[..^1].ToString();
            case "VBD" or "VBN" when lower.EndsWith("ied") && n > 4:
                return string.Concat(lower[..^3], "y");
            case "VBD" or "VBN" when lower.EndsWith("ed") && n > 3:
                return Stem(lower[..^2]);
            case "VBG" when lower.EndsWith("ing") && n > 4:
                return Stem(lower[..^3]);
            default:
                return lower.ToString();
        }
    }

    private string Stem(ReadOnlySpan<char> stem)
    {
        Span<char> withE = stackalloc char[stem.Length + 1];
        stem.CopyTo(withE);
        withE[^1] = 'e';
        int n = stem.Length;
        bool doubled = n > 2 && stem[^1] == stem[^2];
        if (known.Contains(withE) && !doubled)
        {
            return withE.ToString();
        }

        if (known.Contains(stem))
        {
            return stem.ToString();
        }

        if (doubled && (known.Contains(stem[..^1]) || stem[^1] is not ('l' or 's' or 'z' or 'f')))
        {
            return stem[..^1].ToString();
        }

        bool wantsE = n > 1 && stem[^1] is 'v' or 'z' or 'u' or 'c' || (n > 2 && stem[^1] is 's' or 'g' && !IsVowel(stem[^2]) && stem[^2] is not 'n')
            || stem.EndsWith("at") || stem.EndsWith("ur") || stem.EndsWith("ir") || stem.EndsWith("as") || stem.EndsWith("is") || stem.EndsWith("os") || stem.EndsWith("ng") && stem.EndsWith("ang");
        return wantsE ? withE.ToString() : stem.ToString();
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    public static Lemmatizer Read(BinaryReader reader)
    {
        var exceptions = Enumerable.Range(0, reader.ReadInt32()).Select(_ => KeyValuePair.Create(reader.ReadString(), reader.ReadString())).ToImmutableArray();
        return new Lemmatizer(exceptions, Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString()).ToImmutableArray());
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(exceptions.Count);
        foreach (var (word, lemma) in Exceptions.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(word);
            writer.Write(lemma);
        }

        writer.Write(known.Count);
        foreach (string verb in known.Words.Order(StringComparer.Ordinal))
        {
            writer.Write(verb);
        }
    }
}
