using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Cairn.Theatres;

namespace Cairn.Language.Matching;

/// <summary>The words and letters that name matching knows.</summary>
internal sealed class NameForms
{
    private readonly FrozenDictionary<Rune, string> letters;
    private readonly FrozenDictionary<string, int> alike;

    private NameForms(FrozenDictionary<Rune, string> letters, FrozenSet<string> legal, FrozenSet<string> titles, FrozenSet<string> particles, FrozenSet<string> weak, FrozenDictionary<string, int> alike)
    {
        (this.letters, Legal, Titles, Particles, Weak, this.alike) = (letters, legal, titles, particles, weak, alike);
        LongestLegal = legal.Max(form => form.Split(' ').Length);
    }

    /// <summary>Legal forms, words parted by one space.</summary>
    public FrozenSet<string> Legal { get; }

    public int LongestLegal { get; }

    public FrozenSet<string> Titles { get; }

    public FrozenSet<string> Particles { get; }

    public FrozenSet<string> Weak { get; }

    /// <param name="folder">Folder with letters.tsv and name-forms.tsv.</param>
    public static NameForms Read(string folder)
    {
        var letters = new Dictionary<Rune, string>();
        foreach (var row in TsvTable.Read(Path.Combine(folder, "letters.tsv"), ["letter", "latin"]).Rows)
        {
            letters[Rune.GetRuneAt(row.Required("letter"), 0)] = row["latin"];
        }

        var sets = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var alike = new Dictionary<string, int>(StringComparer.Ordinal);
        int group = 0;
        foreach (var row in TsvTable.Read(Path.Combine(folder, "name-forms.tsv"), ["kind", "words"]).Rows)
        {
            string kind = row.Required("kind");
            switch (kind)
            {
                case "alike":
                    group++;
                    foreach (string word in row["words"].Split(' '))
                    {
                        alike.TryAdd(word, group);
                    }

                    break;
                case "legal" or "title" or "particle" or "weak":
                    sets[kind] = [.. row.List("words")];
                    break;
                default:
                    throw row.Error(DataErrors.BadValue, $"'{kind}' in 'kind' is none of legal, title, particle, weak, alike");
            }
        }

        FrozenSet<string> Of(string kind) => (sets.TryGetValue(kind, out var words) ? words : []).ToFrozenSet(StringComparer.Ordinal);
        return new NameForms(letters.ToFrozenDictionary(), Of("legal"), Of("title"), Of("particle"), Of("weak"), alike.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Whether two given names are forms of one: "Bill" and "William".</summary>
    public bool AreAlike(string a, string b) => alike.TryGetValue(a, out int one) && alike.TryGetValue(b, out int other) && one == other;

    /// <summary>The words of a name in a to z and digits; letters of scripts that the table lacks stay as they are.</summary>
    public List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark || rune.Value is '\'' or '’' or '‘' or '`' or '´')
            {
                continue;
            }

            if (letters.TryGetValue(Rune.ToLowerInvariant(rune), out string? latin))
            {
                word.Append(latin);
            }
            else if (Rune.IsLetterOrDigit(rune) || category == UnicodeCategory.SpacingCombiningMark)
            {
                word.Append(Rune.ToLowerInvariant(rune));
            }
            else
            {
                Close();
                if (rune.Value == '&')
                {
                    words.Add("and");
                }
            }
        }

        Close();
        return words;

        void Close()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }
}
