using System.Collections.Frozen;
using Cairn.Coding.Claims.Grammar;
using Cairn.Coding.Claims.Wording;
using Cairn.Language.Speech;
using Cairn.Theatres;

namespace Cairn.Coding.Assessments;

/// <summary>Verbs that a speech in the past has moved a step back, and the form that the speaker used: "said that the war was at a stalemate" puts forward
/// that the war is at one. Statements with a time of their own stay as they are.</summary>
internal sealed class ReportedTenses
{
    private readonly FrozenDictionary<string, (string Singular, string Plural)> rows;

    private ReportedTenses(FrozenDictionary<string, (string, string)> rows) => this.rows = rows;

    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static ReportedTenses Read(string path) =>
        new(TsvTable.Read(path, ["past", "present", "plural"], "note").Rows.ToFrozenDictionary(r => r.Required("past"), r => (r.Required("present"), r.Required("plural")), StringComparer.Ordinal));

    /// <summary>True where the clause is told in indirect speech by a verb of the past, and names no time.</summary>
    public static bool AreMovedBack(ReadingWords words, Clause clause, Attribution? said)
    {
        if (said is null or { IsDirect: true } || words.Reading.Syntax.Length != words.Count || words.Reading.Syntax[words.TokenAt(said.Cue.Start)].Tag is not ("VBD" or "VBN"))
        {
            return false;
        }

        for (int i = clause.First; i < clause.End; i++)
        {
            if (words.DateAt(i) is not null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The present form of an auxiliary; null for other words.</summary>
    public string? Present(string word, bool isPlural) => rows.TryGetValue(word, out var row) ? isPlural ? row.Plural : row.Singular : null;
}
