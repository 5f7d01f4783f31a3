using System.Globalization;
using Cairn.Language;
using Cairn.Language.Coreference;
using Cairn.Language.Numbers;
using Cairn.Tests.Specs;
using Cairn.Theatres;
using Cairn.Values;
using Xunit;

namespace Cairn.Tests.Language;

public sealed class LanguageSpecs
{
    private static readonly LanguageLayer Layer = new(new TheatreSet { Countries = [], Theatres = [] });

    public static TheoryData<string> Cases => SpecRunner.Keys("language");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_text_is_read_as_the_spec_says(string key) => SpecRunner.Check(key, Lines);

    /// <summary>What the language layer reads, one line a thing, as the specs write it.</summary>
    private static IEnumerable<string> Lines(SpecCase spec)
    {
        DateRange? range = spec.Setting("published-range") is { } value && value.Split('/') is [var first, var last] ? new DateRange(Day(first), Day(last)) : null;
        string text = spec.Input;
        var reading = Layer.Read(SpecDocument.Of(text, spec.Published, range, spec.Setting("outlet"), spec.Setting("author")));
        string Words(TextSpan span) => span.In(text).ToString().Replace('\n', ' ');

        yield return "tokens " + string.Join('|', reading.Tokens.Select(token => Words(token.Span)));
        foreach (var sentence in reading.Sentences)
        {
            yield return $"sentence \"{Words(sentence.Span)}\"";
        }

        foreach (var number in reading.Numbers)
        {
            string form = number.Form == NumberForm.Cardinal ? "" : " " + number.Form.ToString().ToLowerInvariant();
            string count = number.IsCount || number.Form is NumberForm.Article or NumberForm.Ordinal ? "" : " no-count";
            yield return $"number {number.Value}{form}{(number.IsApproximate ? " about" : "")}{count} \"{Words(number.Span)}\"";
        }

        foreach (var date in reading.Dates)
        {
            yield return $"date {date.Value?.ToString() ?? "?"} \"{Words(date.Span)}\"";
            yield return $"precision {date.Precision.ToString().ToLowerInvariant()} \"{Words(date.Span)}\"";
            yield return $"{(date.IsTelling ? "telling" : "happening")} \"{Words(date.Span)}\"";
            if (date.Why is { } why)
            {
                yield return $"why {string.Concat(why.ToString().Select((c, at) => char.IsUpper(c) && at > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()))} \"{Words(date.Span)}\"";
            }
        }

        foreach (var line in spec.Expected)
        {
            if (SpeakerQuestion.Of(line) is { } question)
            {
                string answer = question.Answer(reading);
                yield return question.IsRight(answer) ? line.Text : $"{question.Verb} \"{answer}\" \"{question.Words}\"";
            }
        }

        foreach (var back in reading.BackReferences)
        {
            yield return $"{SpecName(back.Kind)} \"{Words(back.Span)}\" for \"{Words(back.Antecedent)}\"";
        }

        foreach (var said in reading.Attributions)
        {
            string via = said.Via.IsEmpty ? "" : $" via \"{string.Join("\" \"", said.Via)}\"";
            yield return $"{(said.IsDirect ? "quotes" : "says")} \"{said.SpeakerName}\"{via} \"{Words(said.Content)}\"";
            if (said.Denies)
            {
                yield return $"denies \"{said.SpeakerName}\" \"{Words(said.Content)}\"";
            }
        }
    }

    private static string SpecName(BackReferenceKind kind) => "back-" + kind switch
    {
        BackReferenceKind.PersonPronoun or BackReferenceKind.ThingPronoun or BackReferenceKind.PluralPronoun => "pronoun",
        BackReferenceKind.ShortName => "name",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
