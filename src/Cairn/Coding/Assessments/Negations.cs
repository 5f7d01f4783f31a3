using System.Collections.Immutable;
using Cairn.Coding.Claims.Wording;
using Cairn.Theatres;

namespace Cairn.Coding.Assessments;

/// <summary>Words of denial and what stands in their place when the statement is put in the affirmative: "is not" gives "is", "failed to" gives
/// nothing.</summary>
internal sealed class Negations
{
    private const string Contracted = "n't", ThirdPerson = "-s";

    private readonly ImmutableArray<(string[] Words, string Affirmative, string Relation)> rows;

    private Negations(ImmutableArray<(string[], string, string)> rows) => this.rows = rows;

    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static Negations Read(string path) =>
        new([.. TsvTable.Read(path, ["words", "affirmative"], "relation", "note").Rows.Select(r => (Tokens(r.Required("words")), r["affirmative"], r["relation"]))]);

    /// <summary>The denial that begins at a token: behind its last token, the words that replace it, and whether the verb behind then stands in the third person.</summary>
    public (int End, string Affirmative, bool ThirdPerson)? At(ReadingWords words, int token, int end)
    {
        foreach (var (phrase, affirmative, relation) in rows)
        {
            if (token + phrase.Length > end)
            {
                continue;
            }

            bool same = relation.Length == 0 || (words.Reading.Syntax.Length == words.Count && words.Reading.Syntax[token].Relation == relation);
            for (int i = 0; i < phrase.Length && same; i++)
            {
                same = words[token + i] == phrase[i];
            }

            if (same)
            {
                return (token + phrase.Length, affirmative == ThirdPerson ? "" : affirmative, affirmative == ThirdPerson);
            }
        }

        return null;
    }

    /// <summary>"don't" is read as two words, "do" and "n't".</summary>
    private static string[] Tokens(string words) =>
        [.. words.Split(' ').SelectMany(word => word.Length > Contracted.Length && word.EndsWith(Contracted, StringComparison.Ordinal) ? new[] { word[..^Contracted.Length], Contracted } : [word])];
}
