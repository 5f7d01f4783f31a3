using Cairn.Coding.Events.Triggers;
using Cairn.Language;
using Cairn.Language.Numbers;
using Cairn.Language.Syntax;

namespace Cairn.Coding.Events.Wording;

/// <summary>Marks each word with what it does in its sentence and what it stands for, from the parser's tags and the word lists.</summary>
/// <remarks>The parser is trusted but for what matters most here: triggers such as "killed" or "shot", by the words around them, and the small
/// words of <c>event-grammar.tsv</c>.</remarks>
internal sealed class WordTagger(EventLexicon lexicon)
{
    public void Tag(ReportWords words)
    {
        MarkNouns(words);
        foreach (var (first, end) in words.Sentences)
        {
            for (int i = first; i < end; i++)
            {
                words.Tags[i] = Tag(words, i, first, end);
            }
        }
    }

    private void MarkNouns(ReportWords words)
    {
        var found = new List<(NounClass Class, Means Means)>();
        foreach (var (first, end) in words.Sentences)
        {
            for (int i = first; i < end;)
            {
                found.Clear();
                int length = lexicon.Nouns.Match(words, i, end, found);
                var (classes, means) = length > 0 ? found[0] : default;
                for (int k = 0; k < length && length > 1; k++)
                {
                    means |= lexicon.Nouns.Single(words.Text(i + k)).Means;
                }

                for (int k = 0; k < Math.Max(1, length); k++)
                {
                    (words.Classes[i + k], words.Means[i + k]) = (classes, means);
                }

                i += Math.Max(1, length);
            }
        }
    }

    private WordTag Tag(ReportWords words, int i, int first, int end)
    {
        if (Sign(words.Text(i)) is { } sign)
        {
            return sign;
        }

        if (words.Date[i] >= 0)
        {
            return WordTag.Date;
        }

        if (words.Mention[i] >= 0)
        {
            return WordTag.Noun;
        }

        var tag = lexicon.Grammar.Single(words.Text(i));
        if (Number(words, i, tag) is { } number)
        {
            return number;
        }

        var previous = i > first ? words.Tags[i - 1] : WordTag.Stop;
        if (tag is WordTag.Determiner && words.Is(i, "that"))
        {
            return previous is WordTag.Noun or WordTag.Comma or WordTag.Say or WordTag.Verb ? WordTag.Relative : WordTag.Determiner;
        }

        if (tag is not null and not WordTag.Say)
        {
            return tag.Value;
        }

        var parsed = previous == WordTag.Conjunction && IsSecondDoing(words, i, first) ? WordTag.Verb : Parsed(words.Grammar(i));
        if (tag == WordTag.Say)
        {
            return parsed is WordTag.Noun or WordTag.Adjective ? parsed.Value : WordTag.Say;
        }

        if (words.IsHyphened(i) && i + 1 < end && words.Text(i).EndsWith("ed", StringComparison.OrdinalIgnoreCase))
        {
            return WordTag.Adjective;
        }

        return Trigger(words, i, end, previous, parsed) ?? parsed ?? WordTag.Noun;
    }

    /// <summary>"Burning crops and persecuting communities": the parser takes the second for "communities that persecute".</summary>
    private static bool IsSecondDoing(ReportWords words, int i, int first)
    {
        if (words.Grammar(i) is not { Tag: "VBG", Relation: "amod" })
        {
            return false;
        }

        int before = i - 2;
        while (before > first && words.Tags[before] is WordTag.Noun or WordTag.Adjective or WordTag.Determiner or WordTag.Number)
        {
            before--;
        }

        return before < i - 2 && before >= first && words.Tags[before] == WordTag.Verb && words.Grammar(before).Tag == "VBG";
    }

    /// <summary>Punctuation and the possessive; null for words.</summary>
    private static WordTag? Sign(ReadOnlySpan<char> text) => text switch
    {
        "'s" or "\u2019s" or "'" or "\u2019" => WordTag.Possessive,
        "," => WordTag.Comma,
        "\"" or "\u201c" or "\u201d" or "\u2018" or "`" or "``" or "''" => WordTag.Quote,
        _ => char.IsLetterOrDigit(text[0]) || text[0] is '\'' or '\u2019' or '$' or '&' ? null : WordTag.Stop,
    };

    private static WordTag? Number(ReportWords words, int i, WordTag? tag)
    {
        if (char.IsDigit(words.Text(i)[0]))
        {
            return WordTag.Number;
        }

        if (words.Number[i] < 0)
        {
            return null;
        }

        bool article = words.Reading.Numbers[words.Number[i]].Form == NumberForm.Article;
        return !article && (i == 0 || words.Tags[i - 1] != WordTag.Number || words.Number[i] == words.Number[i - 1]) ? WordTag.Number
            : tag is null or WordTag.Determiner or WordTag.Pronoun ? article ? WordTag.Determiner : WordTag.Number
            : null;
    }

    /// <summary>A trigger or a noun of the word lists, where they are surer than the parser; null for other words.</summary>
    private WordTag? Trigger(ReportWords words, int i, int end, WordTag previous, WordTag? parsed)
    {
        var trigger = lexicon.Triggers.Single(words.Text(i));
        bool noun = (words.Classes[i] & (NounClass.People | NounClass.Weapon | NounClass.Place)) != 0;
        if (trigger is null)
        {
            return noun ? WordTag.Noun : null;
        }

        if (trigger is { IsVerb: false, IsPhrase: false, Frame: not TriggerFrame.Target } && !words.Text(i).EndsWith("ing", StringComparison.OrdinalIgnoreCase))
        {
            return WordTag.Noun;
        }

        if (i + 1 < end && words.Is(i + 1, "of") && words.Text(i).EndsWith("ing", StringComparison.OrdinalIgnoreCase))
        {
            // "The January 2020 killing of".
            return WordTag.Noun;
        }

        if (trigger is { IsVerb: true, Form: VerbForm.Past or VerbForm.Participle })
        {
            return parsed == WordTag.Verb || !Describes(words, i, end, previous, parsed) ? WordTag.Verb : WordTag.Adjective;
        }

        if (noun && parsed is not WordTag.Verb)
        {
            return WordTag.Noun;
        }

        return trigger switch
        {
            { IsVerb: true, Form: VerbForm.Ing } when previous is WordTag.Preposition && StartsObject(words, i + 1, end) => WordTag.Verb,
            { IsVerb: true, Form: VerbForm.Base or VerbForm.Third } when previous is WordTag.Determiner => WordTag.Noun,
            _ => null,
        };
    }

    /// <summary>"The wounded soldiers": a past form that describes the noun behind it.</summary>
    private bool Describes(ReportWords words, int i, int end, WordTag previous, WordTag? parsed) =>
        previous is WordTag.Determiner or WordTag.Adjective or WordTag.Possessive
        || (StartsNoun(words, i + 1, end)
            && (previous is WordTag.Number || (previous is WordTag.Preposition or WordTag.Comma or WordTag.Conjunction or WordTag.Verb && parsed == WordTag.Adjective)));

    private bool StartsNoun(ReportWords words, int i, int end) =>
        i < end && words.Date[i] < 0 && words.Number[i] < 0 && char.IsLetter(words.Text(i)[0]) && lexicon.Grammar.Single(words.Text(i)) is null or WordTag.Say;

    private static bool StartsObject(ReportWords words, int i, int end) =>
        i < end && ((words.Classes[i] & (NounClass.People | NounClass.Property | NounClass.Place)) != 0 || words.Number[i] >= 0 || words.Mention[i] >= 0);

    private static WordTag? Parsed(TokenSyntax grammar) => grammar.Class switch
    {
        WordClass.Verb when grammar is { Tag: "VBN" or "VBG", Relation: "amod" } => WordTag.Adjective,
        WordClass.Verb => grammar.Lemma switch { "have" => WordTag.Have, "do" => WordTag.Do, "be" or "get" => WordTag.Be, _ => WordTag.Verb },
        WordClass.Aux => grammar.Tag == "MD" ? WordTag.Modal : grammar.Lemma switch { "have" => WordTag.Have, "do" => WordTag.Do, _ => WordTag.Be },
        WordClass.Noun or WordClass.Propn or WordClass.Sym or WordClass.X => WordTag.Noun,
        WordClass.Adj => WordTag.Adjective,
        WordClass.Adv or WordClass.Intj => WordTag.Adverb,
        WordClass.Num => WordTag.Number,
        WordClass.Det => WordTag.Determiner,
        WordClass.Pron => grammar.Tag switch { "PRP$" or "WP$" => WordTag.Determiner, "WDT" or "WP" => WordTag.Relative, _ => WordTag.Pronoun },
        WordClass.Adp => WordTag.Preposition,
        WordClass.Part => grammar.Lemma == "to" ? WordTag.To : grammar.Lemma == "not" ? WordTag.Not : WordTag.Possessive,
        WordClass.Cconj => WordTag.Conjunction,
        WordClass.Sconj => WordTag.Subordinator,
        _ => null,
    };
}
