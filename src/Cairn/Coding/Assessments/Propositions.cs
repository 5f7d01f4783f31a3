using System.Text;
using Cairn.Coding.Claims;
using Cairn.Language;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding.Assessments;

/// <summary>Puts a clause into the affirmative as a proposition: in the report's words, with the usual names of actors in place of "the group" and
/// "it", without the words of denial.</summary>
internal sealed class Propositions(ClauseReading view, AssessmentLexicon lexicon, PhraseBook connectives)
{
    private readonly ReadingWords words = view.Words;

    /// <param name="clause">The clause.</param>
    /// <param name="denied">True where the speaker denies what the clause says, as in "X denied that …".</param>
    public (string Text, Stance Stance) Of(Clause clause, bool denied)
    {
        var (first, end) = words.TokensOf(view.Clauses.Trimmed(clause));
        var text = new StringBuilder();
        int last = -1;
        bool negated = false;
        if (LacksSubject(first) && SubjectBefore(clause) is { } subject)
        {
            Append(text, WithArticle(subject));
        }

        for (int i = first; i < end;)
        {
            if (!negated && !denied && lexicon.Negations.At(words, i, end) is { } denial)
            {
                negated = true;
                Append(text, denial.Affirmative);
                i = denial.End;
            }
            else if (Name(clause, i, end) is var (next, name))
            {
                Append(text, name);
                i = next;
            }
            else
            {
                var span = words.Span(i);
                bool joined = last == i - 1 && i > first && words.Span(i - 1).End == span.Start;
                bool mark = words.Reading.Tokens[i].Kind is TokenKind.Quote;
                if (!mark)
                {
                    Append(text, words.Text[span.Start..span.End], joined);
                }

                last = i++;
            }
        }

        return (text.ToString().Trim(), negated || denied ? Stance.Denies : Stance.Asserts);
    }

    /// <summary>A usual name for the words at a token: an actor's, or whom a phrase or pronoun stands for.</summary>
    private (int End, string Name)? Name(Clause clause, int token, int end)
    {
        if (view.Referents.At(token, end) is { } referent)
        {
            return (referent.End, WithArticle(referent.Name));
        }

        foreach (var (first, behind, mention) in view.Referents.Named(token, token + 1))
        {
            if (first == token && behind <= end && mention.Actor is { } actor)
            {
                return (behind, words[token - 1] is "the" || token == clause.First ? ArticleUnless(words[token - 1] == "the", actor.Name) : WithArticle(actor.Name));
            }
        }

        bool owner = words[token] is "its" or "their";
        if ((owner || words[token] is "it" or "they") && token < clause.First + 3 && view.Referents.Pronoun(token) is { Actor: { } meant })
        {
            return (token + 1, WithArticle(meant.Name) + (owner ? "'s" : ""));
        }

        return null;
    }

    private bool LacksSubject(int first) =>
        connectives.Has(words.All, first, first + 1, "finite") || (words[first].Length > 4 && words[first].EndsWith("ing", StringComparison.Ordinal));

    private string? SubjectBefore(Clause clause)
    {
        var sentence = words.Reading.Sentences[clause.Sentence];
        for (int i = sentence.FirstToken; i < clause.First; i++)
        {
            if (view.Referents.At(i, clause.First) is { } referent)
            {
                return referent.Name;
            }

            foreach (var (_, _, mention) in view.Referents.Named(i, i + 1))
            {
                if (mention.Actor is { Kind: not ActorKind.Media })
                {
                    return mention.Name;
                }
            }
        }

        return null;
    }

    private static string ArticleUnless(bool there, string name) => there ? name : WithArticle(name);

    /// <summary>"the" before names that end in a common noun: the Islamic State, but Boko Haram.</summary>
    private static string WithArticle(string name)
    {
        int space = name.LastIndexOf(' ');
        bool common = space > 0 && name[(space + 1)..] is "State" or "Front" or "Army" or "Forces" or "Force" or "Units" or "Coalition" or "Movement" or "Party" or "Command" or "States" or "Nations" or "Ministry" or "Kingdom" or "Brigades" or "coalition" or "forces" or "army" or "police" or "Taliban" or "Government";
        return common && !name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? "the " + name : name;
    }

    private static void Append(StringBuilder text, string piece, bool joined = false)
    {
        if (piece.Length == 0)
        {
            return;
        }

        if (text.Length > 0 && !joined && piece[0] is not (',' or '.' or ';' or ')' or '%' or '\''))
        {
            text.Append(' ');
        }

        text.Append(piece);
    }
}
