using System.Collections.Immutable;
using Cairn.Coding.Claims.Wording;
using Cairn.Theatres;

namespace Cairn.Coding.Assessments;

/// <summary>Words of denial and what stands in their place when the statement is put in the affirmative: "is not" gives "is", "failed to" gives
/// nothing.</summary>
internal sealed class Negations
{
    private readonly ImmutableArray<(string[] Words, string Affirmative)> rows;

    private Negations(ImmutableArray<(string[], string)> rows) => this.rows = rows;

    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static Negations Read(string path) =>
        new([.. TsvTable.Read(path, ["words", "affirmative"], "note").Rows.Select(r => (r.Required("words").Split(' '), r["affirmative"]))]);

    /// <summary>The denial that begins at a token: behind its last token, and the words that replace it.</summary>
    public (int End, string Affirmative)? At(ReadingWords words, int token, int end)
    {
        foreach (var (phrase, affirmative) in rows)
        {
            if (token + phrase.Length > end)
            {
                continue;
            }

            bool same = true;
            for (int i = 0; i < phrase.Length && same; i++)
            {
                same = words[token + i] == phrase[i];
            }

            if (same)
            {
                return (token + phrase.Length, affirmative);
            }
        }

        return null;
    }
}
