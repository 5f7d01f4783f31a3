namespace Cairn.Language.Matching;

/// <summary>Makes of a name the words that count: titles and legal forms are left off, and what is one name is made one word:
/// "Abd al-Rahman", "Salah al-Din", "Abu Bakr", "A.B.C.".</summary>
internal sealed class NameReader(NameForms forms)
{
    /// <summary>What is shorter behind "abd" is no name: "Abdou".</summary>
    private const int ShortestName = 3;

    public List<NameWord> Read(string name, NameSort sort)
    {
        var words = forms.Words(name);
        if (sort == NameSort.Person)
        {
            var kept = words.FindAll(word => !forms.Titles.Contains(word.Text));
            return Compounds(kept.Count > 0 ? kept : words);
        }

        var essential = new List<NameWord>();
        for (int i = 0; i < words.Count; i++)
        {
            int length = sort == NameSort.Place ? 0 : LegalForm(words, i);
            if (length > 0)
            {
                i += length - 1;
                continue;
            }

            essential.Add(words[i]);
        }

        return Compounds(Initials(essential.Count > 0 ? essential : words));
    }

    private int LegalForm(List<NameWord> words, int at)
    {
        for (int length = Math.Min(forms.LongestLegal, words.Count - at); length > 0; length--)
        {
            if (forms.Legal.Contains(string.Join(' ', words.GetRange(at, length).Select(word => word.Text))))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>"a b c" from "A.B.C." becomes "abc".</summary>
    private static List<NameWord> Initials(List<NameWord> words)
    {
        var joined = new List<NameWord>();
        for (int i = 0; i < words.Count; i++)
        {
            int end = i;
            while (end < words.Count && words[end].Text.Length == 1 && char.IsAsciiLetterLower(words[end].Text[0]))
            {
                end++;
            }

            if (end - i >= 2)
            {
                joined.Add(Joined(words, i, end));
                i = end - 1;
            }
            else
            {
                joined.Add(words[i]);
            }
        }

        return joined;
    }

    private List<NameWord> Compounds(List<NameWord> words)
    {
        var read = new List<NameWord>();
        for (int i = 0; i < words.Count; i++)
        {
            string word = words[i].Text;
            int end = Behind(words, i + 1);
            if (end < words.Count && (forms.Fathers.Contains(word) || forms.Servants.Contains(word)))
            {
                bool kunya = forms.Fathers.Contains(word);
                int bare = words.GetRange(i, end - i).Sum(part => part.Text.Length);
                read.Add(Joined(words, i, end + 1) with { Front = kunya ? word.Length : Servant(word), Bare = bare, IsKunya = kunya });
                i = end;
            }
            else if (forms.Tails.Contains(word) && Before(read) is var before and >= 0)
            {
                read.Add(words[i]);
                var joined = Joined(read, before, read.Count) with { Front = read[before].Front, Bare = read[before].Bare, IsKunya = read[before].IsKunya };
                read.RemoveRange(before, read.Count - before);
                read.Add(joined);
            }
            else
            {
                int front = Servant(word);
                read.Add(front > 0 && word.Length - front >= ShortestName ? words[i] with { Front = front } : words[i]);
            }
        }

        return read;
    }

    /// <summary>Length of the shortest form of "servant of" that the word begins with; 0 where there is none.</summary>
    private int Servant(string word) =>
        forms.Servants.Where(form => word.StartsWith(form, StringComparison.Ordinal)).Select(form => form.Length).DefaultIfEmpty(0).Min();

    /// <summary>The first word from here that is no article.</summary>
    private int Behind(List<NameWord> words, int at)
    {
        while (at < words.Count && forms.Articles.Contains(words[at].Text))
        {
            at++;
        }

        return at;
    }

    /// <summary>The last word that is no article; -1 where there is none, or it has a tail already.</summary>
    private int Before(List<NameWord> words)
    {
        int at = words.Count - 1;
        while (at >= 0 && forms.Articles.Contains(words[at].Text))
        {
            at--;
        }

        return at >= 0 && words[at].Text.Length > 1 && !forms.Sons.Contains(words[at].Text) ? at : -1;
    }

    private static NameWord Joined(List<NameWord> words, int start, int end)
    {
        var range = words.GetRange(start, end - start);
        return new NameWord(string.Concat(range.Select(word => word.Text)), range.Exists(word => word.Unwritten));
    }
}
