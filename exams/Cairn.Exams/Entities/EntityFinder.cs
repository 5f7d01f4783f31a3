using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Language.Numbers;
using Cairn.Language.Speech;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;
using Cairn.Theatres;

namespace Cairn.Exams.Entities;

/// <summary>Turns a reading into entities of the exam's types: names, numbers, dates, and common nouns for people, bodies of people, places and weapons.</summary>
internal sealed class EntityFinder
{
    private readonly PhraseTable<string> lexicon;
    private readonly PhraseTable<string> nouns;
    private readonly SpeechWords speakers;

    private EntityFinder(PhraseTable<string> lexicon, PhraseTable<string> nouns, SpeechWords speakers) => (this.lexicon, this.nouns, this.speakers) = (lexicon, nouns, speakers);

    public static EntityFinder Read(string folder)
    {
        var entries = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (file, type) in new[] { ("weapon", "Weapon"), ("platform", "MilitaryPlatform") })
        {
            foreach (var row in TsvTable.Read(Path.Combine(folder, file + "s.tsv"), [file]).Rows)
            {
                string word = row.Required(file).Replace("-", " - ", StringComparison.Ordinal);
                foreach (string spelling in new[] { row.Required(file), word, word.EndsWith('s') ? word : word + "s" })
                {
                    entries.TryAdd(spelling, type);
                }
            }
        }

        var nouns = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TsvTable.Read(Path.Combine(folder, "entity-nouns.tsv"), ["kind", "words"]).Rows)
        {
            string type = row.Required("kind") switch
            {
                "person" => "Person",
                "organisation" => "Organisation",
                "place" => "Location",
                "nationality" => "Nationality",
                string other => throw row.Error(DataErrors.BadValue, $"'{other}' in 'kind' is none of person, organisation, place, nationality"),
            };
            foreach (string word in row.List("words"))
            {
                nouns.TryAdd(word, type);
            }
        }

        return new EntityFinder(Table(entries), Table(nouns), SpeechWords.Read(folder));

        static PhraseTable<string> Table(Dictionary<string, string> entries) => new(new WordTable<string>(entries, StringComparison.OrdinalIgnoreCase));
    }

    public IEnumerable<Entity> Find(Reading reading)
    {
        var text = new TokenText(reading.Document.Text, reading.Tokens, reading.Sentences);
        var found = new List<Entity>();
        Mentions(reading, text, found);
        foreach (var date in reading.Dates)
        {
            found.Add(new Entity(date.Span, "Temporal"));
        }

        foreach (var number in reading.Numbers)
        {
            bool dated = found.Exists(entity => entity.Span.Overlaps(number.Span));
            if (!dated && number.Form is not (NumberForm.Article or NumberForm.Ordinal) && (number.IsCount || number.Form == NumberForm.Percent) && number.Digits.In(reading.Document.Text) is not ("one" or "One"))
            {
                found.Add(new Entity(number.Span, number.Form == NumberForm.Money ? "Money" : "Quantity"));
            }
        }

        for (int i = 0; i < text.Count; i++)
        {
            int limit = Math.Min(text.Count, i + 5);
            if (lexicon.Match(text, i, limit, out string type) is var length and > 0)
            {
                var span = text.Span(i, i + length);
                if (!found.Exists(entity => entity.Span.Overlaps(span)))
                {
                    found.Add(new Entity(span, type));
                }

                i += length - 1;
            }
            else if (nouns.Match(text, i, i + 1, out string kind) == 1 && IsHead(reading, i, kind))
            {
                var span = reading.Tokens[i].Span;
                if (!found.Exists(entity => entity.Span.Overlaps(span)))
                {
                    found.Add(new Entity(span, kind));
                }
            }
        }

        return found.OrderBy(entity => entity.Span);
    }

    /// <summary>Whether a common noun stands for somebody or some place, rather than before another noun.</summary>
    private static bool IsHead(Reading reading, int token, string kind)
    {
        var word = reading.Syntax[token];
        return kind == "Nationality" ? char.IsUpper(reading.Document.Text[reading.Tokens[token].Span.Start]) :  word.Class is WordClass.Noun or WordClass.Pron or WordClass.Propn && word.Relation is not "compound" && (kind != "Person" || word.Class == WordClass.Pron || word.Relation != "flat");
    }

    private void Mentions(Reading reading, TokenText text, List<Entity> found)
    {
        int next = 0;
        for (int i = 0; i < text.Count; i++)
        {
            while (next < reading.Mentions.Length && reading.Mentions[next].Span.End <= text.Tokens[i].Span.Start)
            {
                next++;
            }

            if (next < reading.Mentions.Length && reading.Mentions[next].Span.Overlaps(text.Tokens[i].Span))
            {
                var mention = reading.Mentions[next];
                found.Add(new Entity(mention.Span, Type(mention, reading, text, i)));
                while (i + 1 < text.Count && text.Tokens[i + 1].Span.Start < mention.Span.End)
                {
                    i++;
                }

                continue;
            }

            int end = i;
            while (end < text.Count && IsNamePart(reading, text, end) && (next >= reading.Mentions.Length || !reading.Mentions[next].Span.Overlaps(text.Tokens[end].Span)))
            {
                end++;
            }

            if (end > i)
            {
                if (Unknown(reading, text, i, end) is { } type)
                {
                    found.Add(new Entity(text.Span(i, end), type));
                }

                i = end - 1;
            }
        }
    }

    private static bool IsNamePart(Reading reading, TokenText text, int token) =>
        text.Kind(token) == TokenKind.Word && text.IsCapitalised(token) && text[token].Length > 1 && reading.Syntax[token].Class == WordClass.Propn;

    /// <summary>What a name that no theatre knows stands for, by the words around it.</summary>
    private string? Unknown(Reading reading, TokenText text, int first, int end)
    {
        if (reading.Dates.Any(date => date.Span.Overlaps(text.Span(first, end))))
        {
            return null;
        }

        bool titled = false;
        for (int i = Math.Max(0, first - 1); i < end; i++)
        {
            titled |= speakers.Speaker(text[i]) == SpeakerWordKind.Title;
        }

        if (titled)
        {
            return "Person";
        }

        bool placed = text.IsAny(first - 1, "in", "at", "near", "from", "to", "of", "around", "outside") || (text.Is(first - 1, "the") && text.IsAny(first - 2, "in", "at", "near", "around", "across"));
        bool acronym = text[first].IndexOfAnyInRange('a', 'z') < 0;
        bool hasArticle = text.IsAny(first - 1, "the", "The");
        return acronym || hasArticle ? "Organisation" : placed ? "Location" : end - first is 2 or 3 ? "Person" : reading.Syntax[end - 1].Relation.StartsWith("nsubj", StringComparison.Ordinal) ? "Person" : null;
    }

    private static string Type(Mention mention, Reading reading, TokenText text, int token)
    {
        switch (mention.Kind)
        {
            case MentionKind.Person:
                return "Person";
            case MentionKind.Nationality:
                bool people = reading.Syntax[token].Tag is "NNS" or "NNPS" || mention.Span.In(text.Text).IndexOfAnyInRange('a', 'z') < 0;
                return people ? "Organisation" : "Nationality";
            case MentionKind.Organisation:
                return "Organisation";
            default:
                bool acts = mention.Country is not null && reading.Syntax[token].Relation is "nsubj" && !text.IsAny(token - 1, "in", "of", "to", "from");
                return acts ? "Organisation" : "Location";
        }
    }
}
