using System.Collections.Immutable;

namespace Cairn.Language.Matching;

/// <summary>Tells under which keys a name is filed, so that names that may be one share a key and few others do.</summary>
/// <remarks>Names of several words are filed under pairs of their words and under all their consonants in a row; names of one word under it. A
/// word is its consonants (<see cref="NameSkeleton"/>), an initial, or its group of given names. Thread-safe.</remarks>
internal sealed class NameKeys(NameForms forms, NameReader reader, NameSkeleton skeleton)
{
    /// <summary>What a key that is no pair's has for its pair: sharing it is enough.</summary>
    public const int Enough = -1;

    private const int MostWords = 5;

    /// <summary>How many pairs of words two names must share, by how many words each has that count: all of the shorter one's.</summary>
    public static int PairsNeeded(int one, int other) => Math.Min(one, other) is var least && least > 1 ? least * (least - 1) / 2 : 0;

    /// <summary>Hashes of the keys, each with the number of the pair of words that it stands for, and how many words count, at most five.</summary>
    /// <param name="name">The name.</param>
    /// <param name="sort">What it names.</param>
    /// <param name="asked">Whether it is looked up; else it is filed.</param>
    public (Dictionary<uint, int> Keys, int Words) Of(string name, NameSort sort, bool asked)
    {
        var keys = new Dictionary<uint, int>();
        var words = reader.Read(name, sort);
        var core = words.FindAll(word => word.Text.Length == 1 || !(forms.Particles.Contains(word.Text) || forms.Articles.Contains(word.Text) || (sort != NameSort.Person && forms.Weak.Contains(word.Text))));
        core = core.Count > 0 ? core : words;
        foreach (string whole in skeleton.Of(string.Concat(core.Select(word => word.Text))).Take(2))
        {
            keys[Hash('w', whole, "")] = Enough;
        }

        if (core.Count > 1 && sort != NameSort.Person)
        {
            keys[Hash('a', string.Concat(core.Select(word => word.Text[0])), "")] = Enough;
        }

        foreach (var word in core.Where(word => core.Count == 1 || word.IsKunya))
        {
            foreach (string form in Forms(word))
            {
                keys[Hash('1', form, "")] = Enough;
            }

            if (sort != NameSort.Person)
            {
                keys[Hash('a', word.Text, "")] = Enough;
            }
        }

        int counted = Math.Min(core.Count, MostWords), pair = 0;
        for (int i = 0; i < counted; i++)
        {
            for (int j = i + 1; j < counted; j++)
            {
                AddPair(keys, pair++, core[i], core[j], sort, asked);
            }
        }

        return (keys, counted);
    }

    private void AddPair(Dictionary<uint, int> keys, int pair, NameWord one, NameWord other, NameSort sort, bool asked)
    {
        var (formsOne, formsOther) = (Forms(one), Forms(other));
        foreach (string first in formsOne)
        {
            foreach (string second in formsOther)
            {
                keys.TryAdd(Pair(first, second), pair);
            }
        }

        if (sort == NameSort.Person)
        {
            AddInitials(keys, pair, one, formsOther, other.Text.Length == 1, asked);
            AddInitials(keys, pair, other, formsOne, one.Text.Length == 1, asked);
        }
    }

    /// <summary>A name with an initial meets full names and others with that initial; two full names do not meet by initials.</summary>
    private static void AddInitials(Dictionary<uint, int> keys, int pair, NameWord word, ImmutableArray<string> others, bool otherIsInitial, bool asked)
    {
        bool isInitial = word.Text.Length == 1 || otherIsInitial;
        foreach (string other in others)
        {
            if (isInitial || asked)
            {
                keys.TryAdd(Hash('i', Initial(word), other), pair);
            }

            if (isInitial == asked)
            {
                keys.TryAdd(Hash('f', Initial(word), other), pair);
            }
        }
    }

    private ImmutableArray<string> Forms(NameWord word)
    {
        if (word.Text.Length == 1)
        {
            return [Initial(word)];
        }

        if (forms.AlikeGroup(word.Text) is { } group)
        {
            return [$"={group}"];
        }

        if (word.Front == 0)
        {
            return skeleton.Of(word.Text);
        }

        var behind = skeleton.Of(word.Text.AsSpan(word.Front)).Select(WithoutArticle);
        return word.Bare > 0 && !word.IsKunya ? [.. behind, .. skeleton.Of(word.Text.AsSpan(word.Bare))] : [.. behind];
    }

    /// <summary>The l of an article between "abd" and the name, which may be written as the consonant behind it.</summary>
    private static string WithoutArticle(string form) => form.Length > 1 && form[0] == 'l' ? "+" + form[1..] : "+" + form;

    private static string Initial(NameWord word) => word.Text[0] + ".";

    private static uint Pair(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? Hash('2', one, other) : Hash('2', other, one);

    /// <summary>FNV-1a.</summary>
    private static uint Hash(char kind, string one, string other)
    {
        uint hash = 2166136261;
        unchecked
        {
            hash = (hash ^ kind) * 16777619;
            foreach (char letter in one)
            {
                hash = (hash ^ letter) * 16777619;
            }

            hash = (hash ^ '|') * 16777619;
            foreach (char letter in other)
            {
                hash = (hash ^ letter) * 16777619;
            }
        }

        return hash;
    }
}
