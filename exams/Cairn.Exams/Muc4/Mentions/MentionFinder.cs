using System.Collections.Frozen;
using Cairn.Language;
using Cairn.Language.Syntax;
using Cairn.Theatres;

namespace Cairn.Exams.Muc4;

/// <summary>Finds the noun phrases of a message by the parts of speech of its words, which stand capitals throughout better than trees do.</summary>
/// <param name="titles">Words that a person's name may follow.</param>
/// <param name="organisationWords">Words that end or head the name of a body of people.</param>
internal sealed class MentionFinder(FrozenSet<string> titles, FrozenSet<string> organisationWords)
{
    public static MentionFinder Read(string wordsFolder)
    {
        var rows = TsvTable.Read(Path.Combine(wordsFolder, "name-words.tsv"), ["kind", "words"]).Rows;
        FrozenSet<string> Of(string kind) => rows.Where(r => r.Required("kind") == kind).SelectMany(r => r.List("words")).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        return new MentionFinder(Of("title"), Of("organisation-word"));
    }

    public List<Mention> Find(Reading reading)
    {
        bool[] isTime = new bool[reading.Tokens.Length];
        foreach (var date in reading.Dates)
        {
            for (int i = 0; i < isTime.Length; i++)
            {
                isTime[i] |= date.Span.Contains(reading.Tokens[i].Span);
            }
        }

        var mentions = new List<Mention>();
        for (int s = 0; s < reading.Sentences.Length; s++)
        {
            var runs = Runs(reading, reading.Sentences[s], isTime);
            for (int r = 0; r < runs.Count; r++)
            {
                int longEnd = r + 1 < runs.Count && runs[r + 1].First == runs[r].End + 1 && Word(reading, runs[r].End) == "OF" ? runs[r + 1].End : runs[r].End;
                AddParts(reading, s, runs[r], longEnd, mentions);
            }
        }

        return mentions;
    }

    private static string Word(Reading reading, int token) => reading.Tokens[token].Span.In(reading.Document.Text).ToString();

    /// <summary>Runs of determiners, numbers, adjectives and nouns that end in a noun.</summary>
    private static List<(int First, int End)> Runs(Reading reading, Sentence sentence, bool[] isTime)
    {
        var runs = new List<(int, int)>();
        int first = -1, noun = -1;
        for (int i = sentence.FirstToken; i <= sentence.TokenEnd; i++)
        {
            string tag = i < sentence.TokenEnd && !isTime[i] ? reading.Syntax[i].Tag : "";
            bool opens = tag is "DT" or "PDT" or "PRP$" or "WP$";
            bool inside = opens || tag is "CD" or "JJ" or "JJR" or "JJS" or "POS" or "HYPH" or "FW" || IsNoun(tag)
                || (tag is "VBN" or "VBG" && (first < 0 || noun < 0) && i + 1 < sentence.TokenEnd && (IsNoun(reading.Syntax[i + 1].Tag) || reading.Syntax[i + 1].Tag == "JJ"))
                || (tag is "''" or "``" or "\"" && first >= 0 && i + 1 < sentence.TokenEnd && noun != i - 1 && IsNoun(reading.Syntax[i + 1].Tag));
            bool starts = opens || (tag == "CD" && noun == i - 1 && i + 1 < sentence.TokenEnd && reading.Syntax[i + 1].Tag is "NNS" or "JJ");
            if (first >= 0 && (!inside || (starts && noun > first) || (opens && reading.Syntax[i - 1].Tag is not ("PDT" or "DT"))))
            {
                if (noun >= 0)
                {
                    runs.Add((first, noun + 1));
                }

                first = noun = -1;
            }

            if (inside && tag != "POS" && first < 0)
            {
                first = i;
            }

            if (IsNoun(tag))
            {
                noun = i;
            }
        }

        return runs;
    }

    private static bool IsNoun(string tag) => tag is "NN" or "NNS" or "NNP" or "NNPS";

    private void AddParts(Reading reading, int sentence, (int First, int End) run, int longEnd, List<Mention> mentions)
    {
        for (int i = run.First + 1; i < run.End - 1; i++)
        {
            if (reading.Syntax[i].Tag == "POS")
            {
                mentions.Add(Make(reading, sentence, run.First, i, i, MentionForm.Owner));
            }
        }

        int name = NameStart(reading, run);
        if (name > run.First && name < run.End)
        {
            mentions.Add(Make(reading, sentence, run.First, name, name, MentionForm.Title));
            mentions.Add(Make(reading, sentence, name, run.End, run.End, MentionForm.Name));
        }
        else
        {
            mentions.Add(Make(reading, sentence, run.First, run.End, longEnd, name == run.First ? MentionForm.Name : MentionForm.Description));
        }
    }

    /// <summary>Where the name in a run begins: behind the last title or common word; its end where it has no name or names a body of people.</summary>
    private int NameStart(Reading reading, (int First, int End) run)
    {
        if (organisationWords.Contains(Word(reading, run.End - 1)))
        {
            return run.End;
        }

        int name = run.End;
        while (name > run.First && reading.Syntax[name - 1].Tag is "NNP" or "NNPS" && !titles.Contains(Word(reading, name - 1)))
        {
            name--;
        }

        return name > run.First && name < run.End && reading.Syntax[name - 1].Tag is "DT" ? run.First : name;
    }

    private static Mention Make(Reading reading, int sentence, int first, int end, int longEnd, MentionForm form)
    {
        string text = reading.Document.Text;
        return new Mention(first, end - 1, end, longEnd, sentence, form)
        {
            Core = MucStrings.Core(text.AsSpan(reading.Tokens[first].Span.Start, reading.Tokens[end - 1].Span.End - reading.Tokens[first].Span.Start)),
            LongCore = MucStrings.Core(text.AsSpan(reading.Tokens[first].Span.Start, reading.Tokens[longEnd - 1].Span.End - reading.Tokens[first].Span.Start)),
        };
    }
}
