using System.Text;

namespace Cairn.Exams.Cleaning;

/// <summary>Texts as they are held against each other: white space and quotation marks of one kind, or words alone.</summary>
internal static class FoldedText
{
    /// <summary>White space folded to single spaces, quotation marks straight.</summary>
    public static string Of(string text) =>
        string.Join(' ', text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Words in lower case, parted by single spaces, as the reports exam compares them.</summary>
    public static string Words(string text)
    {
        var words = new StringBuilder();
        bool gap = false;
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
            {
                gap = true;
                continue;
            }

            _ = gap && words.Length > 0 ? words.Append(' ') : words;
            words.Append(char.ToLowerInvariant(c));
            gap = false;
        }

        return words.ToString();
    }
}
