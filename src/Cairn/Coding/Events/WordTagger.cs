using Cairn.Language;
using Cairn.Language.Syntax;

namespace Cairn.Coding.Events;

/// <summary>Tells nouns from verbs and marks the small words, by lexicon and neighbours; no statistics.</summary>
/// <remarks>Where <see cref="Reading"/> brings tags of its own these are taken instead for the open classes.</remarks>
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
        var text = words.Text(i);
        if (!char.IsLetterOrDigit(text[0]) && text[0] is not ('\'' or '\u2019' or '$' or '&'))
        {
            return text[0] == ',' ? WordTag.Comma : IsQuote(text[0]) ? WordTag.Quote : WordTag.Stop;
        }

        if (text is "'s" or "\u2019s" or "'" or "\u2019")
        {
            return WordTag.Possessive;
        }

        if (words.Date[i] >= 0)
        {
            return WordTag.Date;
        }

        if (words.Mention[i] >= 0)
        {
            return WordTag.Noun;
        }

        if (char.IsDigit(text[0]))
        {
            return WordTag.Number;
        }

        if (words.Number[i] >= 0 && words.Reading.Numbers[words.Number[i]].Form != NumberForm.Article && (i == 0 || words.Tags[i - 1] != WordTag.Number || words.Number[i] == words.Number[i - 1]))
        {
            return WordTag.Number;
        }

        if (text.Equals("to", StringComparison.OrdinalIgnoreCase))
        {
            return WordTag.To;
        }

        WordTag previous = i > first ? words.Tags[i - 1] : WordTag.Stop;
        var tag = lexicon.Grammar.Single(text);
        if (words.Number[i] >= 0 && tag is null or WordTag.Determiner or WordTag.Pronoun)
        {
            return words.Reading.Numbers[words.Number[i]].Form == NumberForm.Article ? WordTag.Determiner : WordTag.Number;
        }

        if (tag is WordTag.Determiner && text.Equals("that", StringComparison.OrdinalIgnoreCase))
        {
            return previous is WordTag.Noun or WordTag.Comma or WordTag.Say or WordTag.Verb ? WordTag.Relative : WordTag.Determiner;
        }

        if (words.IsHyphened(i) && i + 1 < end && tag is WordTag.Verb or null && (text.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || tag is not null))
        {
            return WordTag.Adjective;
        }

        if (tag is WordTag.Verb or WordTag.Say)
        {
            if (words.Grammar(i) is { } grammar)
            {
                return grammar.Class switch
                {
                    WordClass.Noun or WordClass.Propn => WordTag.Noun,
                    WordClass.Adj => WordTag.Adjective,
                    _ => grammar is { Tag: "VBN" or "VBG", Relation: "amod" } ? WordTag.Adjective : tag.Value,
                };
            }

            return IsNounHere(words, i, end, previous) ? WordTag.Noun : tag.Value;
        }

        if (tag is not null)
        {
            return tag.Value;
        }

        if (lexicon.Triggers.Single(text) is { IsVerb: false, IsPhrase: false, Frame: not TriggerFrame.Target } && !text.EndsWith("ing", StringComparison.OrdinalIgnoreCase))
        {
            return WordTag.Noun;
        }

        bool person = (words.Classes[i] & (NounClass.People | NounClass.Weapon | NounClass.Place)) != 0;
        if (lexicon.Triggers.Single(text) is { IsVerb: true, Form: VerbForm.Past or VerbForm.Participle })
        {
            // "Killed", "shot": what stands around them is surer than a tag.
            return Parsed(words, i) == WordTag.Verb ? WordTag.Verb : PastForm(words, i, end, previous);
        }

        if (person && (lexicon.Triggers.Single(text) is null || Parsed(words, i) is not WordTag.Verb))
        {
            return WordTag.Noun;
        }

        if (previous is WordTag.Preposition && lexicon.Triggers.Single(text) is { IsVerb: true, Form: VerbForm.Ing } && NextStartsObject(words, i, end))
        {
            return WordTag.Verb;
        }

        if (previous is WordTag.Determiner && lexicon.Triggers.Single(text) is { IsVerb: true, Form: VerbForm.Base or VerbForm.Third })
        {
            return WordTag.Noun;
        }

        return Parsed(words, i) ?? OpenClass(words, i, end, previous, text);
    }

    private static bool NextStartsObject(ReportWords words, int i, int end) =>
        i + 1 < end && ((words.Classes[i + 1] & (NounClass.People | NounClass.Property | NounClass.Place)) != 0 || words.Number[i + 1] >= 0 || words.Mention[i + 1] >= 0);

    private WordTag PastForm(ReportWords words, int i, int end, WordTag previous) =>
        previous is WordTag.Determiner or WordTag.Adjective or WordTag.Possessive || (previous is WordTag.Number && NextIsNoun(words, i, end))
            || (previous is WordTag.Preposition or WordTag.Comma or WordTag.Conjunction or WordTag.Verb && NextIsNoun(words, i, end) && Parsed(words, i) == WordTag.Adjective)
            ? WordTag.Adjective
            : WordTag.Verb;

    /// <summary>What the parser's tag makes of a word of an open class; null where the reading has no tags.</summary>
    private WordTag? Parsed(ReportWords words, int i)
    {
        if (words.Grammar(i) is not { } grammar)
        {
            return null;
        }

        return grammar.Class switch
        {
            WordClass.Verb => grammar.Tag is "VBN" or "VBG" && grammar.Relation == "amod" ? WordTag.Adjective : WordTag.Verb,
            WordClass.Noun or WordClass.Propn or WordClass.Sym or WordClass.X => WordTag.Noun,
            WordClass.Adj => WordTag.Adjective,
            WordClass.Adv => WordTag.Adverb,
            WordClass.Num => WordTag.Number,
            WordClass.Aux => WordTag.Be,
            _ => null,
        };
    }

    private WordTag OpenClass(ReportWords words, int i, int end, WordTag previous, ReadOnlySpan<char> text)
    {
        bool known = lexicon.Triggers.Single(text) is { IsVerb: true } || lexicon.LightVerbs.Single(text) != LightVerbRole.None;
        bool ing = text.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && text.Length > 5, ed = text.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && text.Length > 4;
        if (known || ing || ed)
        {
            var form = lexicon.Triggers.Single(text)?.Form ?? (ing ? VerbForm.Ing : ed ? VerbForm.Past : VerbForm.Base);
            return form switch
            {
                VerbForm.Past or VerbForm.Participle =>
                    previous is WordTag.Determiner or WordTag.Number or WordTag.Adjective or WordTag.Possessive && NextIsNoun(words, i, end) ? WordTag.Adjective : WordTag.Verb,
                VerbForm.Ing => previous is WordTag.Determiner or WordTag.Adjective or WordTag.Possessive || (!known && words.Classes[i] != NounClass.None) ? WordTag.Noun : WordTag.Verb,
                _ => IsNounHere(words, i, end, previous) ? WordTag.Noun : WordTag.Verb,
            };
        }

        if (words.Classes[i] == NounClass.None && text.EndsWith("ly", StringComparison.OrdinalIgnoreCase) && text.Length > 4 && !words.IsCapital(i))
        {
            return WordTag.Adverb;
        }

        return WordTag.Noun;
    }

    /// <summary>Whether a word that may be a noun or a verb ("attack", "force", "report") is a noun where it stands.</summary>
    private bool IsNounHere(ReportWords words, int i, int end, WordTag previous)
    {
        var text = words.Text(i);
        if (text.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || (lexicon.Triggers.Single(text) is { Form: VerbForm.Past or VerbForm.Participle } && previous is not WordTag.Determiner))
        {
            return false;
        }

        if (previous is WordTag.To or WordTag.Modal or WordTag.Do or WordTag.Relative or WordTag.Pronoun or WordTag.Not)
        {
            return false;
        }

        if (previous is WordTag.Determiner or WordTag.Possessive or WordTag.Adjective or WordTag.Number or WordTag.Preposition or WordTag.Verb)
        {
            return !text.EndsWith("ing", StringComparison.OrdinalIgnoreCase) || previous is not (WordTag.Preposition or WordTag.Verb);
        }

        if (text.EndsWith("ing", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (lexicon.Triggers.Single(text) is null && words.Classes[i] == NounClass.None)
        {
            return false;
        }

        // After a noun: "Taliban attacks on", "militants attack police".
        if (i + 1 >= end)
        {
            return true;
        }

        var next = words.Text(i + 1);
        bool nextStartsPhrase = words.Date[i + 1] < 0 && (words.Mention[i + 1] >= 0 || words.Number[i + 1] >= 0 || lexicon.Grammar.Single(next) is WordTag.Determiner
            || (words.Classes[i + 1] & (NounClass.People | NounClass.Place)) != 0);
        return !nextStartsPhrase;
    }

    private bool NextIsNoun(ReportWords words, int i, int end) =>
        i + 1 < end && words.Date[i + 1] < 0 && words.Number[i + 1] < 0 && char.IsLetter(words.Text(i + 1)[0])
        && lexicon.Grammar.Single(words.Text(i + 1)) is null or WordTag.Say or WordTag.Verb;

    private static bool IsQuote(char c) => c is '"' or '\u201c' or '\u201d' or '\u2018' or '`';
}
