using System.Collections.Immutable;
using Cairn.Theatres;

namespace Cairn.Language.Matching;

/// <summary>Makes of a word the consonants that its spellings share, by <c>name-keys.tsv</c>: "Yusuf", "Youssef" and "يوسف" are all "sf".</summary>
internal sealed class NameSkeleton
{
    /// <summary>A word with many letters that may be two sounds is filed under no more than these.</summary>
    private const int MostForms = 4;

    private readonly Dictionary<string, ImmutableArray<string>>.AlternateLookup<ReadOnlySpan<char>> units;
    private readonly int longest;

    private NameSkeleton(Dictionary<string, ImmutableArray<string>> units) =>
        (this.units, longest) = (units.GetAlternateLookup<ReadOnlySpan<char>>(), units.Keys.Max(unit => unit.Length));

    /// <param name="folder">Folder with name-keys.tsv.</param>
    public static NameSkeleton Read(string folder) => new(TsvTable.Read(Path.Combine(folder, "name-keys.tsv"), ["unit", "sounds"]).Rows
        .ToDictionary(row => row.Required("unit"), row => row.List("sounds").Select(sounds => sounds.Replace("-", "", StringComparison.Ordinal)).ToImmutableArray(), StringComparer.Ordinal));

    /// <summary>The forms that a word is filed under, the plainest first; a sound twice in a row stands once.</summary>
    public ImmutableArray<string> Of(ReadOnlySpan<char> word)
    {
        List<string> forms = [""];
        for (int at = 0; at < word.Length;)
        {
            int length = Unit(word[at..], out var sounds);
            if (length == 0)
            {
                if (word[at] > 'z')
                {
                    Extend(forms, [word[at].ToString()]);
                }

                at++;
                continue;
            }

            Extend(forms, sounds);
            at += length;
        }

        return [.. forms.Distinct()];
    }

    private static void Extend(List<string> forms, ImmutableArray<string> sounds)
    {
        int before = forms.Count;
        int several = before * sounds.Length <= MostForms ? sounds.Length : 1;
        for (int form = 0; form < before; form++)
        {
            string stem = forms[form];
            forms[form] = Joined(stem, sounds[0]);
            for (int other = 1; other < several; other++)
            {
                forms.Add(Joined(stem, sounds[other]));
            }
        }
    }

    private static string Joined(string stem, string sound) =>
        sound.Length > 0 && stem.Length > 0 && stem[^1] == sound[0] ? stem + sound[1..] : stem + sound;

    private int Unit(ReadOnlySpan<char> letters, out ImmutableArray<string> sounds)
    {
        for (int length = Math.Min(longest, letters.Length); length > 0; length--)
        {
            if (units.TryGetValue(letters[..length], out sounds))
            {
                return length;
            }
        }

        sounds = [];
        return 0;
    }
}
