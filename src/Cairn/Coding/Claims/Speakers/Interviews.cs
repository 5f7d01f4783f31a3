using Cairn.Cleaning;
using Cairn.Coding.Claims.Wording;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Coding.Claims.Speakers;

/// <summary>Who speaks in an interview printed as questions and answers: paragraphs that begin with "Q:" and "A:" or with a name and a colon, and
/// those between them that carry on.</summary>
/// <remarks>Found only where a question and an answer with labels of their own follow each other. The questions are the outlet's.</remarks>
internal sealed class Interviews
{
    /// <summary>A label has at most so many words: "Colonel Roy Tennant".</summary>
    private const int LongestLabel = 4;

    private readonly ReadingWords words;
    private readonly PhraseBook cues;
    private readonly Dictionary<int, (string Name, TextSpan Label)> answers = [];

    public Interviews(ReadingWords words, PhraseBook cues)
    {
        (this.words, this.cues) = (words, cues);
        var turns = Turns();
        if (FirstAnswer(turns) is { } first)
        {
            Read(turns, first);
        }
    }

    /// <summary>The one who answers at a place in the text; null outside the answers.</summary>
    public Evidenced<string>? Speaker(int offset) =>
        answers.Count > 0 && words.SentenceAt(offset) is >= 0 and var sentence && answers.TryGetValue(words.Reading.Sentences[sentence].Block, out var answer)
            ? new Evidenced<string>(answer.Name, answer.Label, 0.8) : null;

    /// <summary>The blocks of running text in order, each with the label that it begins with, if any, and whether it ends as a question.</summary>
    private List<Turn> Turns()
    {
        var turns = new List<Turn>();
        foreach (var sentence in words.Reading.Sentences)
        {
            if (sentence.Kind is not (BlockKind.Paragraph or BlockKind.ListItem))
            {
                continue;
            }

            bool asks = words[sentence.TokenEnd - 1] is "?" || words[sentence.TokenEnd - 2] is "?";
            if (turns.Count > 0 && turns[^1].Block == sentence.Block)
            {
                turns[^1] = turns[^1] with { Asks = asks };
            }
            else
            {
                turns.Add(new Turn(sentence.Block, Label(sentence), asks));
            }
        }

        return turns;
    }

    private TextSpan? Label(Sentence sentence)
    {
        int colon = sentence.FirstToken;
        while (colon < sentence.TokenEnd && colon - sentence.FirstToken <= LongestLabel && words[colon] is not (":" or "."))
        {
            colon++;
        }

        bool labelled = colon > sentence.FirstToken && colon - sentence.FirstToken <= LongestLabel && words[colon] is ":" && words.IsCapital(sentence.FirstToken) && words.IsCapital(colon - 1);
        return labelled ? words.Span(sentence.FirstToken, colon) : null;
    }

    /// <summary>The first labelled answer: it follows a labelled question and has another label.</summary>
    private int? FirstAnswer(List<Turn> turns)
    {
        for (int i = 1; i < turns.Count; i++)
        {
            int before = turns.FindLastIndex(i - 1, t => t.Label is not null);
            if (turns[i].Label is { } label && before >= 0 && IsQuestion(turns[before]) && !IsQuestion(turns[i]) && Text(label) != Text(turns[before].Label!.Value))
            {
                return i;
            }
        }

        return null;
    }

    private void Read(List<Turn> turns, int first)
    {
        string asker = Text(turns[turns.FindLastIndex(first - 1, t => t.Label is not null)].Label!.Value);
        int start = words.Reading.Document.Blocks[turns.First(t => t.Label is not null).Block].Span.Start;
        (string Name, TextSpan Label)? answerer = null;
        for (int i = first; i < turns.Count; i++)
        {
            var turn = turns[i];
            if (turn.Label is { } label)
            {
                answerer = Text(label) == asker || Is(label, "interview-question") ? null : (Name(label, start), label);
            }
            else if (turn.Asks && i + 1 < turns.Count)
            {
                continue;
            }
            else
            {
                answerer ??= answers.Count > 0 ? answers[answers.Keys.Max()] : null;
            }

            if (answerer is { } named)
            {
                answers[turn.Block] = named;
            }
        }
    }

    private bool IsQuestion(Turn turn) => turn.Asks || (turn.Label is { } label && Is(label, "interview-question"));

    /// <summary>The full name behind a label: "Tennant" is Roy Tennant, "A" the guest of the introduction.</summary>
    private string Name(TextSpan label, int start)
    {
        string text = Text(label);
        var people = words.Reading.Mentions.Where(m => m.Kind == MentionKind.Person);
        return Is(label, "interview-answer") ? Guest(start) ?? people.LastOrDefault(m => m.Span.Start < start)?.Name ?? text
            : people.FirstOrDefault(m => m.Name.EndsWith(" " + text, StringComparison.OrdinalIgnoreCase))?.Name ?? text;
    }

    /// <summary>The last full name before the first question that is the subject of a sentence and no known body or place: an introduction speaks
    /// of the matter first and then of the guest.</summary>
    private string? Guest(int start)
    {
        var syntax = words.Reading.Syntax;
        for (int i = Math.Min(words.TokenAt(start), syntax.Length) - 1; i > 0; i--)
        {
            if (syntax[i].Class != WordClass.Propn || !syntax[i].Relation.StartsWith("nsubj", StringComparison.Ordinal))
            {
                continue;
            }

            var (first, end) = (i, i + 1);
            while (first > 0 && IsName(first - 1) && words.SentenceAt(words.Span(first - 1).Start) == words.SentenceAt(words.Span(i).Start))
            {
                first--;
            }

            while (end < syntax.Length && IsName(end))
            {
                end++;
            }

            first += cues.Has(words.All, first, first + 1, "personal-title") ? 1 : 0;
            var span = words.Span(first, end);
            bool known = words.Reading.Mentions.Any(m => m.Kind != MentionKind.Person && m.Span.Overlaps(span));
            if (end - first >= 2 && !known && words.Reading.Document.Author?.Contains(Text(span), StringComparison.OrdinalIgnoreCase) != true)
            {
                return Text(span);
            }
        }

        return null;
    }

    private bool IsName(int token) => words.Reading.Syntax[token].Class == WordClass.Propn && words.IsWord(token);

    private bool Is(TextSpan label, string name) => words.TokensOf(label) is var (first, end) && end - first == 1 && cues.Has(words.All, first, end, name);

    private string Text(TextSpan span) => words.Text[span.Start..span.End];

    private readonly record struct Turn(int Block, TextSpan? Label, bool Asks);
}
