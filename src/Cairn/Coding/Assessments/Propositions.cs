using System.Text;
using Cairn.Coding.Claims.Grammar;
using Cairn.Coding.Claims.Wording;
using Cairn.Language;
using Cairn.Language.Coreference;
using Cairn.Language.Names;
using Cairn.Language.Speech;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding.Assessments;

/// <summary>Puts a clause into the affirmative as a proposition: in the report's words, with the usual names of actors in place of "the group" and
/// "it", without the words of denial, without what only leads up to it ("In this context, there is growing concern that …").</summary>
internal sealed class Propositions(ClauseReading view, AssessmentLexicon lexicon, PhraseBook connectives)
{
    /// <summary>A longer proposition ends at the first comma behind as many words and its predicate.</summary>
    private const int EnoughBeforeComma = 8;

    /// <summary>A longer proposition ends at the first subordinate word behind as many words.</summary>
    private const int EnoughWords = 12;

    private const int FewestSaid = 3;

    /// <summary>A denial further behind the predicate denies a part of the statement only.</summary>
    private const int NegationReach = 2;

    private readonly ReadingWords words = view.Words;
    private readonly SureNames sure = new(view);

    /// <param name="clause">The clause.</param>
    /// <param name="said">The words of speech that the clause is part of or holds; null where nobody is made to say it.</param>
    /// <param name="denied">True where the speaker denies what the clause says, as in "X denied that …".</param>
    public (string Text, Stance Stance) Of(Clause clause, Attribution? said, bool denied)
    {
        var (first, end) = Said(clause, said);
        int predicate = Predicate.Of(words.Reading, clause)?.Token ?? end;
        first = BehindShell(first, BehindAdjunct(clause, first, end), end);
        end = EndOf(first, predicate, end);
        var text = new StringBuilder();
        int last = -1;
        bool negated = false, movedBack = ReportedTenses.AreMovedBack(words, clause, said);
        if (LacksSubject(first) && SubjectBefore(clause) is { } subject)
        {
            Append(text, WithArticle(subject));
        }

        for (int i = first; i < end;)
        {
            if (!negated && !denied && i <= predicate + NegationReach && lexicon.Negations.At(words, i, end) is { } denial)
            {
                negated = true;
                Append(text, movedBack ? lexicon.Tenses.Present(denial.Affirmative, IsPlural(clause)) ?? denial.Affirmative : denial.Affirmative);
                i = denial.End;
                if (denial.ThirdPerson && i < end)
                {
                    Append(text, ThirdPerson(words[i]));
                    i++;
                }
            }
            else if (movedBack && IsOfStatement(i) && lexicon.Tenses.Present(words[i], IsPlural(clause)) is { } present)
            {
                Append(text, present);
                i++;
            }
            else if (said is { Kind: SpeechKind.Accuses } && i > first && i + 1 < end && words[i] == "of" && words.Reading.Syntax.Length == words.Count && words.Reading.Syntax[i + 1].Tag == "VBG")
            {
                Append(text, words.Reading.Syntax[i - 1].Tag is "NNS" or "NNPS" ? "are" : "is");
                i++;
            }
            else if (Name(clause, i, end, said) is var (next, name))
            {
                Append(text, name);
                i = next;
            }
            else if (words[i] == "(" && Close(i, end) is { } close)
            {
                i = close;
            }
            else
            {
                var span = words.Span(i);
                if (words.Reading.Tokens[i].Kind is not TokenKind.Quote)
                {
                    Append(text, words.Text[span.Start..span.End], last == i - 1 && last >= 0 && words.Span(last).End == span.Start);
                    last = i;
                }

                i++;
            }
        }

        return (text.ToString().TrimEnd(',', ' ', '.', ':'), negated || denied ? Stance.Denies : Stance.Asserts);
    }

    /// <summary>The tokens of the clause, without "X said that" where it holds both.</summary>
    private (int First, int End) Said(Clause clause, Attribution? said)
    {
        var (first, end) = words.TokensOf(view.Clauses.Trimmed(clause));
        if (said is null || !words.Span(first, end).Contains(said.Cue))
        {
            return (first, end);
        }

        var (from, to) = words.TokensOf(said.Content);
        (from, to) = (Math.Max(first, from), Math.Min(end, to));
        return to - from >= FewestSaid && words[from] != "to" ? (from, to) : (first, end);
    }

    /// <summary>Behind "In recent months, " and the like: the front of the subject, where a comma stands before it.</summary>
    private int BehindAdjunct(Clause clause, int first, int end)
    {
        if (Predicate.Of(words.Reading, clause) is not { Subject: >= 0 } predicate)
        {
            return first;
        }

        int left = predicate.Subject;
        for (int i = clause.First; i < predicate.Subject; i++)
        {
            for (int head = i, steps = 0; head >= clause.First && head < clause.End && steps < 30; head = words.Reading.Syntax[head].Head, steps++)
            {
                if (head == predicate.Subject && words.IsWord(i))
                {
                    left = Math.Min(left, i);
                }
            }
        }

        return left > first + 1 && left < end && words[left - 1] == "," ? left : first;
    }

    /// <summary>Behind "there is growing concern that", "it seems that": the statement itself.</summary>
    private int BehindShell(int first, int start, int end)
    {
        for (int i = start + 1; i < Math.Min(end - 4, start + 12); i++)
        {
            if (words[i] == "that" && lexicon.Words.Has(words.All, i - 1, i, "shell"))
            {
                return i + 1;
            }
        }

        return Math.Max(first, start);
    }

    /// <summary>True for a verb of the statement itself, not of a clause that only describes something in it ("the town that was bombed").</summary>
    private bool IsOfStatement(int token)
    {
        var syntax = words.Reading.Syntax;
        int verb = syntax[token].Relation is "aux" or "aux:pass" or "cop" ? syntax[token].Head : token;
        return verb >= 0 && !syntax[verb].Relation.StartsWith("acl", StringComparison.Ordinal);
    }

    /// <summary>"reach" as in "it reaches".</summary>
    private static string ThirdPerson(string verb) => verb switch
    {
        "have" => "has",
        _ when verb.EndsWith('y') && verb.Length > 1 && !"aeou".Contains(verb[^2], StringComparison.Ordinal) => verb[..^1] + "ies",
        _ when verb.EndsWith('s') || verb.EndsWith('x') || verb.EndsWith('o') || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) => verb + "es",
        _ => verb + "s",
    };

    /// <summary>True where the subject of the clause is in the plural.</summary>
    private bool IsPlural(Clause clause) =>
        Predicate.Of(words.Reading, clause) is { Subject: >= 0 and var subject } && (words.Reading.Syntax[subject].Tag is "NNS" or "NNPS" || words[subject] is "they" or "these" or "those");

    /// <summary>Where a long statement is broken off: the first comma or subordinate word behind enough words.</summary>
    private int EndOf(int first, int predicate, int end)
    {
        int count = 0;
        for (int i = first; i < end; i++)
        {
            if ((count >= EnoughBeforeComma && i > predicate && words[i] == ",") || (count >= EnoughWords && lexicon.Words.Has(words.All, i, i + 1, "tail-word")))
            {
                return i;
            }

            count += words.IsWord(i) ? 1 : 0;
        }

        return end;
    }

    private int? Close(int open, int end)
    {
        for (int i = open + 1; i < end; i++)
        {
            if (words[i] == ")")
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>A usual name for the words at a token: an actor's, or whom a phrase or pronoun stands for.</summary>
    private (int End, string Name)? Name(Clause clause, int token, int end, Attribution? said)
    {
        bool within = IsWithinPhrase(token);
        if (view.Referents.At(token, end) is { } referent && sure.IsOnly(token, referent.Name, referent.Kind == ActorKind.ArmedGroup))
        {
            int after = referent.End;
            bool same = words[after] == "of" && view.Referents.Named(after, after + 3).Any(a => a.First < end && a.Mention.Name == referent.Name);
            return (same ? view.Referents.Named(after, after + 3).First().End : after, WithArticle(referent.Name));
        }

        foreach (var (first, behind, mention) in view.Referents.Named(token, token + 1))
        {
            if (first == token && behind <= end && mention.Actor is { Kind: ActorKind.ArmedGroup or ActorKind.Militia or ActorKind.Coalition } actor)
            {
                return (behind, within || words[token - 1] is "the" ? actor.Name : WithArticle(actor.Name));
            }
        }

        if (MeantPlace(token) is var (placeEnd, place) && placeEnd <= end)
        {
            return (placeEnd, place);
        }

        if (words[token] == "it" && token < clause.First + 3 && Itself(token, said) is { } speaker)
        {
            return (token + 1, WithArticle(speaker));
        }

        bool owner = view.Referents.Is(words[token], "owner");
        if ((owner || view.Referents.Is(words[token], "pronoun")) && token < clause.First + 3 && view.Referents.Pronoun(token) is { Actor: { } meant } antecedent && sure.IsOnly(token, antecedent.Name))
        {
            return (token + 1, WithArticle(meant.Name) + (owner ? "'s" : ""));
        }

        return null;
    }

    /// <summary>The party that speaks, where "it" may mean that: "the coalition says that it does not target civilians".</summary>
    private string? Itself(int token, Attribution? said) =>
        said is { IsDirect: false } && said.Content.Contains(words.Span(token)) && words.SentenceAt(said.Speaker.Start) == words.SentenceAt(words.Span(token).Start)
        && said.Speaker.End <= words.Span(token).Start && words.Reading.Mentions.Any(mention => mention.Kind == MentionKind.Organisation && mention.Span.Overlaps(said.Speaker) && mention.Name == said.SpeakerName) ? said.SpeakerName : null;

    /// <summary>The place that "the city" or "the province" at a token goes back to.</summary>
    private (int End, string Name)? MeantPlace(int token)
    {
        foreach (var back in words.Reading.BackReferences)
        {
            if (back.Span.Start == words.Span(token).Start && back.Kind == BackReferenceKind.Place)
            {
                return (words.TokensOf(back.Span).End, back.Antecedent.In(words.Text).ToString());
            }
        }

        return null;
    }

    /// <summary>True where a word of the same phrase stands before: "the terrorist ISIS".</summary>
    private bool IsWithinPhrase(int token) =>
        token > 0 && words.Reading.Syntax.Length == words.Count && words.IsWord(token - 1)
        && words.Reading.Syntax[token - 1].Class is WordClass.Adj or WordClass.Det && words.Reading.Syntax[token - 1].Head >= token;

    /// <summary>True where the clause begins with a predicate, whose subject stands in the clause before.</summary>
    private bool LacksSubject(int first)
    {
        if (words.Reading.Syntax.Length != words.Count)
        {
            return connectives.Has(words.All, first, first + 1, "finite");
        }

        int verb = first;
        while (verb < first + 2 && words.Reading.Syntax[verb].Class == WordClass.Adv)
        {
            verb++;
        }

        return words.Reading.Syntax[verb].Tag is "VBD" or "VBZ" or "VBP" or "MD" or "VBG" && words.Reading.Syntax[verb].Relation is not ("amod" or "nsubj" or "csubj" or "compound")
            && !lexicon.Words.Has(words.All, verb, verb + 1, "opinion");
    }

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

            if (view.Referents.Is(words[i], "pronoun") && view.Referents.Pronoun(i) is { Actor: not null } meant)
            {
                return meant.Name;
            }
        }

        return null;
    }

    /// <summary>"the" before names that end in a common noun: the Islamic State, but Boko Haram.</summary>
    private string WithArticle(string name)
    {
        int space = name.LastIndexOf(' ');
        string head = name[(space + 1)..].ToLowerInvariant();
        bool common = head == "taliban" || (space > 0 && lexicon.Words.Has([head], 0, 1, "article"));
        return common && !name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? "the " + name : name;
    }

    private static void Append(StringBuilder text, string piece, bool joined = false)
    {
        if (piece.Length == 0)
        {
            return;
        }

        if (text.Length > 0 && !joined && piece[0] is not (',' or '.' or ';' or ')' or '%' or '\'' or '’'))
        {
            text.Append(' ');
        }

        text.Append(piece);
    }
}
