using Cairn.Language;
using Cairn.Language.Tokens;
using Cairn.Theatres;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cairn.Tests.Language;

/// <summary>What holds of every reading, whatever the text.</summary>
public sealed class ReadingLawTests
{
    private static readonly LanguageLayer Layer = new(new TheatreSet { Countries = [], Theatres = [] });

    private static readonly string[] Pieces =
    [
        "said", "\"", "“", "”", "'", "’s", "10", "5,200", "2014", "May", "March", "21", "-", "–", ",", ".", "...", "?", "\n", "\n\n", "• ", "Gen.", "U.S.",
        "the army", "killed", "at least", "between", "and", "to", "from", "million", "hundred", "trillion", "several", "dozen", "last", "past", "week", "years", "ago", "early",
        "according to", "that", "he", "Omar Haddad", "Reuters", "told", "$", "%", "é", "قال", "الجيش", "5", "٥", "\u200f", "\U0001F4A3", "[1]", "99999999999999999999", "400", "days", "next", "end of", "first", "half", "quarter", "Q2", "Ramadan", "since", "in the opinion of", "31", "February",
    ];

    private static readonly Arbitrary<string> Texts =
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(pieces.Count % 3 == 0 ? "" : " ", pieces)).ToArbitrary();

    [Fact]
    public void Every_span_lies_in_the_text() => Prop.ForAll(Texts, text =>
    {
        var reading = Read(text);
        var spans = reading.Tokens.Select(token => token.Span)
            .Concat(reading.Sentences.Select(sentence => sentence.Span))
            .Concat(reading.Numbers.SelectMany(number => new[] { number.Span, number.Digits }))
            .Concat(reading.Dates.Select(date => date.Span))
            .Concat(reading.Attributions.SelectMany(said => new[] { said.Content, said.Speaker, said.Cue }));
        return spans.All(span => span.Start >= 0 && span.Start < span.End && span.End <= text.Length);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Tokens_cover_every_character_that_is_no_space_once_and_in_order() => Prop.ForAll(Texts, text =>
    {
        var reading = Read(text);
        int at = 0;
        foreach (var block in reading.Document.Blocks)
        {
            at = Math.Max(at, block.Span.Start);
            foreach (var token in reading.Tokens.Where(token => block.Span.Contains(token.Span)))
            {
                if (token.Span.Start < at || text[at..token.Span.Start].Any(c => !Characters.IsSpace(c)))
                {
                    return false;
                }

                at = token.Span.End;
            }

            if (text[at..block.Span.End].Any(c => !Characters.IsSpace(c)))
            {
                return false;
            }
        }

        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_token_is_in_one_sentence() => Prop.ForAll(Texts, text =>
    {
        var reading = Read(text);
        int next = 0;
        foreach (var sentence in reading.Sentences)
        {
            if (sentence.FirstToken != next || sentence.TokenCount == 0)
            {
                return false;
            }

            next = sentence.TokenEnd;
        }

        return next == reading.Tokens.Length;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_text_is_read_the_same_twice() => Prop.ForAll(Texts, text =>
    {
        var one = Read(text);
        var other = Read(text);
        return one.Tokens.SequenceEqual(other.Tokens) && one.Numbers.SequenceEqual(other.Numbers) && one.Dates.SequenceEqual(other.Dates)
            && one.Attributions.Select(said => (said.Content, said.SpeakerName)).SequenceEqual(other.Attributions.Select(said => (said.Content, said.SpeakerName)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Numbers_and_dates_are_in_order_and_ranges_stand_the_right_way_round() => Prop.ForAll(Texts, text =>
    {
        var reading = Read(text);
        return reading.Numbers.Zip(reading.Numbers.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start)
            && reading.Dates.Zip(reading.Dates.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start)
            && reading.Numbers.All(number => number.Value.Low is null || number.Value.High is null || number.Value.Low <= number.Value.High)
            && reading.Dates.All(date => date.Value is not { } value || value.First <= value.Last);
    }).QuickCheckThrowOnFailure();

    private static Reading Read(string text) => Layer.Read(SpecDocument.Of(text, new DateOnly(2020, 6, 18)));
}
