using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Cairn.Theatres;

namespace Cairn.Language.Matching;

/// <summary>The words and letters that name matching knows: <c>letters.tsv</c> and <c>name-forms.tsv</c>.</summary>
internal sealed class NameForms
{
    private const string ArabicArticle = "ال";

    /// <summary>Shorter words that begin with alif and lam have no article.</summary>
    private const int ShortestWithArticle = 5;

    private readonly FrozenDictionary<Rune, string> letters;
    private readonly FrozenDictionary<string, FrozenSet<string>> kinds;
    private readonly FrozenDictionary<string, int> alike;

    private NameForms(FrozenDictionary<Rune, string> letters, FrozenDictionary<string, FrozenSet<string>> kinds, FrozenDictionary<string, int> alike)
    {
        (this.letters, this.kinds, this.alike) = (letters, kinds, alike);
        LongestLegal = Legal.Max(form => form.Split(' ').Length);
    }

    /// <summary>Legal forms of firms, words parted by one space.</summary>
    public FrozenSet<string> Legal => kinds["legal"];

    public int LongestLegal { get; }

    public FrozenSet<string> Titles => kinds["title"];

    public FrozenSet<string> Particles => kinds["particle"];

    /// <summary>Words that an organisation's name may do without.</summary>
    public FrozenSet<string> Weak => kinds["weak"];

    /// <summary>"al" and its forms.</summary>
    public FrozenSet<string> Articles => kinds["article"];

    /// <summary>"bin": the name behind it is the father's.</summary>
    public FrozenSet<string> Sons => kinds["son"];

    /// <summary>"abu": the name behind it is a child's, or tells what the man is known for.</summary>
    public FrozenSet<string> Fathers => kinds["father"];

    /// <summary>"abd": one name together with the word behind it.</summary>
    public FrozenSet<string> Servants => kinds["servant"];

    /// <summary>"din", "allah": one name together with the words before them.</summary>
    public FrozenSet<string> Tails => kinds["tail"];

    /// <param name="folder">Folder with letters.tsv and name-forms.tsv.</param>
    public static NameForms Read(string folder)
    {
        var letters = new Dictionary<Rune, string>();
        foreach (var row in TsvTable.Read(Path.Combine(folder, "letters.tsv"), ["letter", "latin"]).Rows)
        {
            letters[Rune.GetRuneAt(row.Required("letter"), 0)] = row["latin"];
        }

        string[] known = ["legal", "weak", "title", "particle", "article", "son", "father", "servant", "tail"];
        var kinds = known.ToDictionary(kind => kind, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        var alike = new Dictionary<string, int>(StringComparer.Ordinal);
        int group = 0;
        foreach (var row in TsvTable.Read(Path.Combine(folder, "name-forms.tsv"), ["kind", "words"]).Rows)
        {
            string kind = row.Required("kind");
            if (kind == "alike")
            {
                group++;
                foreach (string word in row["words"].Split(' '))
                {
                    alike.TryAdd(word, group);
                }
            }
            else if (kinds.TryGetValue(kind, out var words))
            {
                words.UnionWith(row.List("words"));
            }
            else
            {
                throw row.Error(DataErrors.BadValue, $"'{kind}' in 'kind' is none of {string.Join(", ", known)}, alike");
            }
        }

        return new NameForms(
            letters.ToFrozenDictionary(),
            kinds.ToFrozenDictionary(kind => kind.Key, kind => kind.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal),
            alike.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Whether two given names are forms of one: "Bill" and "William".</summary>
    public bool AreAlike(string a, string b) => alike.TryGetValue(a, out int one) && alike.TryGetValue(b, out int other) && one == other;

    /// <summary>The number of the group of given names that a word belongs to; null where it belongs to none.</summary>
    public int? AlikeGroup(string word) => alike.TryGetValue(word, out int group) ? group : null;

    /// <summary>The words of a name in a to z and digits; letters of scripts that the table lacks stay as they are.</summary>
    public List<NameWord> Words(string name)
    {
        var words = new List<NameWord>();
        var word = new StringBuilder();
        bool unwritten = false;
        for (int at = 0; at < name.Length;)
        {
            Rune.DecodeFromUtf16(name.AsSpan(at), out var rune, out int length);
            if (word.Length == 0 && name.AsSpan(at).StartsWith(ArabicArticle) && LettersFrom(name, at) >= ShortestWithArticle)
            {
                words.Add(new NameWord("al", false));
                at += ArabicArticle.Length;
                continue;
            }

            at += length;
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark || rune.Value is '\'' or '’' or '‘' or '`' or '´')
            {
                continue;
            }

            unwritten |= LeavesOutVowels(rune);
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
                    words.Add(new NameWord("and", false));
                }
            }
        }

        Close();
        return words;

        void Close()
        {
            if (word.Length > 0)
            {
                words.Add(new NameWord(word.ToString(), unwritten));
            }

            word.Clear();
            unwritten = false;
        }
    }

    private static int LettersFrom(string name, int at)
    {
        int end = at;
        while (end < name.Length && char.IsLetter(name[end]))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>Hebrew, Arabic, Syriac and what lies between them.</summary>
    private static bool LeavesOutVowels(Rune letter) => letter.Value is >= 0x0590 and <= 0x08ff or >= 0xfb1d and <= 0xfdff or >= 0xfe70 and <= 0xfeff;
}
