using System.Collections.Immutable;
using Cairn.Cleaning;
using Cairn.Coding.Claims.Wording;
using Cairn.Language;
using Cairn.Language.Speech;
using Cairn.Values;

namespace Cairn.Coding.Claims.Speakers;

/// <summary>Finds who puts forward a stretch of a report: whoever is made to say it, else the one who answers in an interview, else the
/// author of a signed comment, else the outlet, else "the report".</summary>
internal sealed class Voices
{
    private readonly ReadingWords words;
    private readonly Reading reading;
    private readonly string otherwise;
    private readonly Interviews interviews;

    public Voices(ReadingWords words, PhraseBook cues)
    {
        this.words = words;
        reading = words.Reading;
        interviews = new Interviews(words, cues);
        var document = reading.Document;
        string? author = document.Author is { } name && !IsDesk(name, cues) ? name : null;
        bool signed = author is not null && IsPersonal(author, document, words, cues);
        otherwise = (signed ? author : document.Outlet ?? author) is { Length: > 0 } spelt ? spelt : "the report";
    }

    /// <summary>The voice of a stretch.</summary>
    /// <param name="span">The words that carry the value: of a claim its number, of an assessment its clause.</param>
    /// <param name="evidence">The clause, which stands as evidence where nobody is named.</param>
    public Voice Of(TextSpan span, TextSpan evidence)
    {
        Attribution? best = null;
        foreach (var attribution in reading.Attributions)
        {
            if (Covers(attribution.Content, span) && (best is null || attribution.Content.Length < best.Content.Length))
            {
                best = attribution;
            }
        }

        best ??= SaidWithin(span) ?? GoesOn(span);
        var answering = interviews.Speaker(span.Start);
        if (best is null)
        {
            return new Voice(answering ?? new Evidenced<string>(otherwise, evidence, 0.8), [], null);
        }

        string? outlet = reading.Document.Outlet;
        var via = best.Via.Where(v => !SameName(v, outlet) && !SameName(v, best.SpeakerName))
            .Select(v => new Evidenced<string>(v, best.Cue, 0.8)).ToImmutableArray();
        via = answering is null || SameName(answering.Value, best.SpeakerName) ? via : via.Add(answering);
        return new Voice(new Evidenced<string>(best.SpeakerName, best.Speaker.IsEmpty ? best.Cue : best.Speaker, 0.9), via, best);
    }

    /// <summary>Words of speech within the stretch that together with what is said make up most of it: "A Houthi official denied it".</summary>
    private Attribution? SaidWithin(TextSpan span)
    {
        foreach (var attribution in reading.Attributions)
        {
            var whole = attribution.Speaker.IsEmpty ? attribution.Cue : attribution.Speaker.Cover(attribution.Cue);
            if (span.Contains(attribution.Cue) && Covers(whole.Cover(attribution.Content), span))
            {
                return attribution;
            }
        }

        return null;
    }

    /// <summary>A sentence in which nobody else speaks goes on with the speaker of the sentence before, within a paragraph.</summary>
    private Attribution? GoesOn(TextSpan span)
    {
        int index = words.SentenceAt(span.Start);
        if (index <= 0 || reading.Sentences[index - 1].Block != reading.Sentences[index].Block || Within(index) is not null)
        {
            return null;
        }

        return Within(index - 1) is { Kind: SpeechKind.Says or SpeechKind.Believes or SpeechKind.Claims } before ? before : null;
    }

    /// <summary>The last words of speech that reach into a sentence.</summary>
    private Attribution? Within(int sentence)
    {
        Attribution? last = null;
        foreach (var attribution in reading.Attributions)
        {
            last = attribution.Content.Overlaps(reading.Sentences[sentence].Span) ? attribution : last;
        }

        return last;
    }

    private static bool Covers(TextSpan content, TextSpan span)
    {
        int shared = Math.Min(content.End, span.End) - Math.Max(content.Start, span.Start);
        return shared > 0 && shared * 5 >= span.Length * 3;
    }

    private static bool SameName(string left, string? right) =>
        right is not null && (left.Contains(right, StringComparison.OrdinalIgnoreCase) || right.Contains(left, StringComparison.OrdinalIgnoreCase));

    /// <summary>True where a single word such as "editors" or "staff" stands in the author's place.</summary>
    private static bool IsDesk(string author, PhraseBook cues)
    {
        string[] words = author.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 2 && cues.Has(words, words.Length - 1, words.Length, "author-body") && words.All(w => w is "the" || cues.Has([w], 0, 1, "author-body"));
    }

    /// <summary>A comment or analysis is signed by one person and argues; a news report is signed too, but its outlet stands for it.</summary>
    private static bool IsPersonal(string author, Document document, ReadingWords words, PhraseBook cues)
    {
        if (document.Outlet is null)
        {
            return true;
        }

        int names = author.Count(c => c == ' ') + 1;
        if (names is < 2 or > 4 || author.Contains(';', StringComparison.Ordinal) || author.Contains(',', StringComparison.Ordinal))
        {
            return false;
        }

        bool isBody = author.Split(' ').Any(w => cues.Has([w.ToLowerInvariant()], 0, 1, "author-body"));
        int said = document.Text.Length == 0 ? 0 : words.Reading.Attributions.Sum(a => a.Content.Length) * 100 / document.Text.Length;
        bool argues = cues.Has(words.All, 0, words.Count, "argument") || SpeaksOfItself(words, cues);
        return !isBody && argues && said < 35;
    }

    /// <summary>True where the text says "I" or "my" outside anybody's quoted words.</summary>
    private static bool SpeaksOfItself(ReadingWords words, PhraseBook cues)
    {
        foreach (var match in cues.MatchAll(words.All, 0, words.Count))
        {
            if (match.Class == "first-person" && !words.Reading.Attributions.Any(a => a.Content.Contains(words.Span(match.First))))
            {
                return true;
            }
        }

        return false;
    }
}
