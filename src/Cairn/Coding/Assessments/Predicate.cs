using Cairn.Coding.Claims.Grammar;
using Cairn.Language;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;

namespace Cairn.Coding.Assessments;

/// <summary>The word that a clause is built on, its subject and its tense.</summary>
/// <param name="Token">Token of the verb, or of the noun or adjective that "is" goes with.</param>
/// <param name="Subject">Token of the subject's head; -1 where the clause has none of its own.</param>
/// <param name="Tense">present, past, perfect, pluperfect, modal, or none.</param>
/// <param name="IsPassive">Somebody or something has it done to them.</param>
internal readonly record struct Predicate(int Token, int Subject, string Tense, bool IsPassive)
{
    public static Predicate? Of(Reading reading, Clause clause)
    {
        if (reading.Syntax.Length < clause.End)
        {
            return null;
        }

        int best = -1;
        for (int i = clause.First; i < clause.End; i++)
        {
            var syntax = reading.Syntax[i];
            if (clause.Contains(syntax.Head) || syntax.Class == WordClass.Punct)
            {
                continue;
            }

            if (best < 0 || Rank(reading, i, clause) > Rank(reading, best, clause))
            {
                best = i;
            }
        }

        if (best < 0)
        {
            return null;
        }

        int subject = -1;
        bool passive = false;
        string tense = reading.Syntax[best].Tag switch { "VBD" => "past", "VBZ" or "VBP" => "present", _ => "none" };
        for (int i = clause.First; i < clause.End; i++)
        {
            var syntax = reading.Syntax[i];
            if (syntax.Head != best)
            {
                continue;
            }

            subject = syntax.Relation is "nsubj" or "nsubj:pass" or "csubj" or "expl" && (subject < 0 || syntax.Relation != "nsubj") ? i : subject;
            passive |= syntax.Relation is "aux:pass" or "nsubj:pass";
            tense = (syntax.Relation, syntax.Tag, syntax.Lemma) switch
            {
                ("aux", "MD", _) => "modal",
                ("aux", "VBZ" or "VBP", "have") => "perfect",
                ("aux", "VBD", "have") => "pluperfect",
                ("aux" or "cop" or "aux:pass", "VBZ" or "VBP", _) when tense == "none" => "present",
                ("aux" or "cop" or "aux:pass", "VBD", _) when tense == "none" => "past",
                _ => tense,
            };
        }

        return new Predicate(best, subject, tense, passive);
    }

    private static int Rank(Reading reading, int token, Clause clause) =>
        (SyntaxCuts.IsFinite(reading, token, clause.First, clause.End) ? 2 : 0) + (reading.Syntax[token].Class is WordClass.Verb ? 1 : 0);
}
