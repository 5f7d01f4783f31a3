using System.Collections.Immutable;
using Cairn.Language.Names;
using Cairn.Language.Numbers;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Language.Speech;

/// <summary>One reading of a document for attributions, sentence by sentence in order.</summary>
internal sealed class AttributionPass
{
    private readonly TokenText text;
    private readonly SyntaxTree tree;
    private readonly SpeechWords words;
    private readonly SpeakerNames names;
    private readonly SpokenQuotes quotes;
    private readonly CueFinder cueFinder;
    private readonly ContentAhead contentAhead;
    private readonly ContentBehind contentBehind;
    private readonly PassersOn passers;
    private readonly Continuations continuations;
    private readonly List<Attribution> found = [];

    public AttributionPass(TokenText text, SyntaxTree tree, SpeakerNames names, SpeechWords words, ImmutableArray<Mention> mentions, ImmutableArray<NumberExpression> numbers)
    {
        (this.text, this.tree, this.names, this.words) = (text, tree, names, words);
        var adjacent = new AdjacentSpeaker(text, tree, words);
        var speakers = new SpeakerReader(text, tree, words, adjacent, numbers);
        quotes = new SpokenQuotes(text);
        cueFinder = new CueFinder(text, tree, speakers, adjacent, words, numbers);
        contentAhead = new ContentAhead(text, tree, quotes);
        contentBehind = new ContentBehind(text, tree, quotes);
        passers = new PassersOn(text, tree, names, speakers, words, mentions);
        continuations = new Continuations(text, quotes, names, mentions);
    }

    public void Read(int index)
    {
        var sentence = text.Sentences[index];
        var cues = cueFinder.Of(sentence);
        int before = found.Count;
        for (int c = 0; c < cues.Count; c++)
        {
            Attribute(index, sentence, cues, c);
        }

        passers.Nest(found, before);
        continuations.Add(index, sentence, found);
    }

    public ImmutableArray<Attribution> Finish() => [.. found.OrderBy(said => said.Content)];

    private void Attribute(int index, Sentence sentence, List<SpeechCue> cues, int c)
    {
        var cue = cues[c];
        if (cue.Speaker is not { } speaker)
        {
            GoOn(sentence, cues, c);
            return;
        }

        if (quotes.Covers(cue.At) && words.Speaker(text[speaker.Head]) is SpeakerWordKind.NoSpeaker or SpeakerWordKind.PersonPronoun or SpeakerWordKind.PluralPronoun)
        {
            return;
        }

        var ahead = contentAhead.Of(sentence, cues, c);
        var behind = contentBehind.Of(sentence, cues, c, ahead is not null);
        string? name = names.Name(speaker.First, speaker.End, speaker.Head, index);
        if (name is null)
        {
            return;
        }

        if (cue.IsPrepositional && behind is { IsDirect: false } back && ahead is null or { IsDirect: false } && c == 0 && cue.At > sentence.FirstToken + 1 && text.Is(cue.At - 1, ","))
        {
            // "The group, according to X, has …": the words around the cue are one content.
            (ahead, behind) = (new SpokenContent(text.Span(sentence.FirstToken, cue.At - 1).Cover(back.Span), false), null);
        }

        if (Inserted(cue, sentence, ahead))
        {
            // "The convoy, officials said, was carrying …": so are the words around an inserted clause.
            int last = sentence.TokenEnd - (text.Kind(sentence.TokenEnd - 1) == TokenKind.Punctuation ? 1 : 0);
            (ahead, behind) = (new SpokenContent(text.Span(sentence.FirstToken, last), false), null);
        }
        else if (ahead is null && behind is null)
        {
            // Remembered all the same: "he" in the next sentence means this speaker.
            bool passesOn = cue.IsPrepositional || tree[cue.At].Lemma == "report";
            if (passesOn && c > 0 && cue.Last + 1 >= sentence.TokenEnd)
            {
                passers.PassOn(found, sentence, cue, name);
            }

            return;
        }

        if (!cue.IsPrepositional && ahead is { IsDirect: false } && behind is not null && !text.Is(cue.Last, ","))
        {
            // "In a recording, X said that …": what stands before is no content.
            ahead = null;
        }

        var via = passers.Of(cue, speaker, sentence);
        var span = text.Span(speaker.First, speaker.End);
        if (passers.Cited(cue, sentence, index) is { } source && source.Name != name)
        {
            (via, name, span) = ([name, .. via], source.Name, source.Words);
        }

        Add(ahead, cue, span, name, via);
        Add(behind, cue, span, name, via);
    }

    /// <summary>True for a cue between commas in the midst of a statement that is not quoted.</summary>
    private bool Inserted(SpeechCue cue, Sentence sentence, SpokenContent? ahead)
    {
        int next = cue.Last + 1;
        return !cue.IsPrepositional && ahead is null or { IsDirect: false } && cue.First > sentence.FirstToken + 1 && text.Is(cue.First - 1, ",") && text.Is(cue.Last, ",")
            && next < sentence.TokenEnd && text.Kind(next) == TokenKind.Word && tree[next].Tag is not "VBG" && !text.IsAny(next, "citing", "and", "but", "while", "though", "although");
    }

    private void Add(SpokenContent? content, SpeechCue cue, TextSpan speaker, string name, ImmutableArray<string> via)
    {
        if (content is { } said)
        {
            found.Add(new Attribution(said.Span, speaker, name, via, CueSpan(cue), said.IsDirect) { Kind = cue.Kind });
            quotes.Speak(said.Span);
            contentAhead.Answer(cue);
        }
    }

    /// <summary>"adding", "warning" with no subject of their own: the speaker of the cue before goes on.</summary>
    private void GoOn(Sentence sentence, List<SpeechCue> cues, int c)
    {
        var cue = cues[c];
        if (c == 0 || !text.Is(cue.At - 1, ",") || found.Count == 0 || (found[^1].Content.End > text.Tokens[cue.At].Span.Start && !found[^1].IsDirect))
        {
            return;
        }

        if (contentBehind.Of(sentence, cues, c) is { } rest)
        {
            found.Add(found[^1] with { Content = rest.Span, Cue = CueSpan(cue), IsDirect = rest.IsDirect, Kind = cue.Kind });
            quotes.Speak(rest.Span);
        }
    }

    private TextSpan CueSpan(SpeechCue cue) =>
        cue.IsPrepositional && text.Is(cue.At, "according") ? text.Span(cue.At, cue.At + 2)
        : text.Span(cue.At, Math.Max(cue.At + 1, cue.Speaker is null || cue.Speaker.Value.First > cue.At ? cue.At + 1 : cue.End));
}
