using System.Collections.Frozen;
using Cairn.Theatres;

namespace Cairn.Cleaning.Lines;

/// <summary>Tells whether the hyphen at a line's end belongs to a compound ("Russian-backed") or only parts a word ("regio-nal"), from
/// ontology/words/wrap-hyphens.tsv.</summary>
internal sealed class WrapHyphens
{
    private readonly FrozenSet<string> first;
    private readonly FrozenSet<string> second;

    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public WrapHyphens(string file)
    {
        var rows = TsvTable.Read(file, ["part", "words"]).Rows;
        (first, second) = (Of("first"), Of("second"));

        FrozenSet<string> Of(string part) => rows.Where(row => row["part"] == part).SelectMany(row => row.List("words")).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <param name="source">The text.</param>
    /// <param name="hyphen">Where the hyphen stands.</param>
    /// <param name="next">Where the next line begins.</param>
    public bool Stays(string source, int hyphen, int next)
    {
        int start = hyphen, end = next;
        while (start > 0 && char.IsLetterOrDigit(source[start - 1]))
        {
            start--;
        }

        while (end < source.Length && char.IsLetterOrDigit(source[end]))
        {
            end++;
        }

        string before = source[start..hyphen];
        return source[hyphen] != '\u00ad' && (before.All(c => char.IsUpper(c) || char.IsDigit(c)) || first.Contains(before) || second.Contains(source[next..end]));
    }
}
