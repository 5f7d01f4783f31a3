using System.Collections.Frozen;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Language.Tokens;
using Cairn.Theatres;

namespace Cairn.Exams.Muc4;

/// <summary>Finds the noun phrases of a message by the parts of speech of its words, which stand capitals throughout better than trees do.</summary>
/// <param name="titles">Words that a person's name may follow: titles, offices, occupations.</param>
/// <param name="organisationWords">Words that end or head the name of a body of people.</param>
internal sealed class MentionFinder(FrozenSet<string> titles, FrozenSet<string> organisationWords)
{
    public static MentionFinder Read(string wordsFolder)
    {
        var rows = TsvTable.Read(Path.Combine(wordsFolder, "name-words.tsv"), ["kind", "words"]).Rows;
        FrozenSet<string> Of(string kind) => rows.Where(r => r.Required("kind") == kind).SelectMany(r => r.List("words")).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        var roles = TsvTable.Read(Path.Combine(wordsFolder, "event-roles.tsv"), ["word", "classes"]).Rows
            .Where(r => r.List("classes").Any(c => c is "civilian" or "leader" or "force")).Select(r => r.Required("word"));
        return new MentionFinder(Of("title").Concat(roles).ToFrozenSet(StringComparer.OrdinalIgnoreCase), Of("organisation-word"));
    }

    public List<Mention> Find(Reading reading)
    {
        string[] tags = Tags(reading);
        var mentions = new List<Mention>();
        for (int s = 0; s < reading.Sentences.Length; s++)
        {
            var runs = Runs(tags, reading.Sentences[s]);
            for (int r = 0; r < runs.Count; r++)
            {
                AddParts(reading, tags, s, runs[r], LongEnd(reading, runs, r), mentions);
            }
        }

        return mentions;
    }

    /// <summary>Where a run ends with the runs that hang on it by "of", one behind the other.</summary>
    private static int LongEnd(Reading reading, List<(int First, int End)> runs, int run)
    {
        while (run + 1 < runs.Count && runs[run + 1].First == runs[run].End + 1 && Word(reading, runs[run].End) == "OF")
        {
            run++;
        }

        return runs[run].End;
    }

    private static string Word(Reading reading, int token) => reading.Tokens[token].Span.In(reading.Document.Text).ToString();

    /// <summary>The tags of the words; those of known actors and of persons are names, and dates have none.</summary>
    private static string[] Tags(Reading reading)
    {
        string[] tags = [.. reading.Syntax.Select(s => s.Tag)];
        for (int i = 0; i < tags.Length; i++)
        {
            var span = reading.Tokens[i].Span;
            if (reading.Tokens[i].Kind == TokenKind.Word && tags[i] is not ("DT" or "IN") && reading.Mentions.Any(m => (m.Actor is not null || m.Kind == MentionKind.Person) && m.Span.Contains(span)))
            {
                tags[i] = "NNP";
            }
            else if (reading.Dates.Any(d => d.Span.Contains(span)))
            {
                tags[i] = "";
            }
        }

        return tags;
    }

    /// <summary>Runs of determiners, numbers, adjectives and nouns that end in a noun.</summary>
    private static List<(int First, int End)> Runs(string[] tags, Sentence sentence)
    {
        var runs = new List<(int, int)>();
        int first = -1, noun = -1;
        for (int i = sentence.FirstToken; i <= sentence.TokenEnd; i++)
        {
            string tag = i < sentence.TokenEnd ? tags[i] : "", next = i + 1 < sentence.TokenEnd ? tags[i + 1] : "";
            bool opens = tag is "DT" or "PDT" or "PRP$" or "WP$";
            bool inside = opens || tag is "CD" or "JJ" or "JJR" or "JJS" or "POS" or "HYPH" or "FW" || IsNoun(tag)
                || (tag is "VBN" or "VBG" && (first < 0 || noun < 0) && (IsNoun(next) || next == "JJ"))
                || (tag == "RB" && noun < 0 && next is "JJ" or "VBN" && i + 2 < sentence.TokenEnd && IsNoun(tags[i + 2]))
                || (tag is "''" or "``" or "\"" && first >= 0 && noun != i - 1 && IsNoun(next));
            bool starts = opens || (tag == "CD" && noun == i - 1 && next is "NNS" or "JJ");
            if (first >= 0 && (!inside || (starts && noun > first) || (opens && tags[i - 1] is not ("PDT" or "DT"))))
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

    private void AddParts(Reading reading, string[] tags, int sentence, (int First, int End) run, int longEnd, List<Mention> mentions)
    {
        for (int i = run.First + 1; i < run.End - 1; i++)
        {
            if (tags[i] == "POS")
            {
                mentions.Add(Make(reading, sentence, run.First, i, i, MentionForm.Owner));
            }
        }

        int name = NameStart(reading, tags, run);
        if (name > run.First && name < run.End)
        {
            mentions.Add(Make(reading, sentence, run.First, name, name, MentionForm.Title));
            mentions.Add(Make(reading, sentence, name, run.End, run.End, MentionForm.Name));
            return;
        }

        if (name == run.End && run.End - run.First > 1 && IsNoun(tags[run.End - 2]))
        {
            mentions.Add(Make(reading, sentence, run.First, run.End - 1, run.End - 1, MentionForm.Modifier));
        }

        mentions.Add(Make(reading, sentence, run.First, run.End, longEnd, name == run.First ? MentionForm.Name : MentionForm.Description));
    }

    /// <summary>Where the name in a run begins: behind the last title, else behind the last common word; its end where it has no name or names a
    /// body of people.</summary>
    private int NameStart(Reading reading, string[] tags, (int First, int End) run)
    {
        bool IsName(int token) => tags[token] is "NNP" or "NNPS";
        if (organisationWords.Contains(Word(reading, run.End - 1)))
        {
            return run.End;
        }

        for (int title = run.End - 2; title >= run.First; title--)
        {
            if (titles.Contains(Word(reading, title)) && Enumerable.Range(title + 1, run.End - title - 1).Any(IsName))
            {
                return title + 1;
            }
        }

        int name = run.End;
        while (name > run.First && IsName(name - 1) && !titles.Contains(Word(reading, name - 1)))
        {
            name--;
        }

        return name > run.First && name < run.End && tags[name - 1] == "DT" ? run.First : name;
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
