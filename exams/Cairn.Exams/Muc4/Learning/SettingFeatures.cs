using Cairn.Language.Syntax;

namespace Cairn.Exams.Muc4;

/// <summary>Where and when a sentence says that something happened: how long before the message, and in which country. The task wants what is
/// recent and belongs to nine countries.</summary>
internal static class SettingFeatures
{
    public static void Add(FeatureBag bag, MucReading message, int sentence, ulong kind)
    {
        var span = message.Text.Sentences[sentence].Span;
        foreach (var date in message.Text.Dates)
        {
            if (span.Contains(date.Span) && date.Value is { } value && message.Message.Date is { } told)
            {
                int days = told.DayNumber - value.Last.DayNumber;
                bag.Add(70, days switch { < 0 => 0u, <= 1 => 1, <= 8 => 2, <= 31 => 3, <= 62 => 4, <= 370 => 5, _ => 6 }, kind);
            }
        }

        foreach (var name in message.Text.Mentions)
        {
            if (span.Contains(name.Span) && (name.Place?.Country ?? name.Country?.Code) is { } code)
            {
                bag.Add(71, Features.Of(code), kind);
                bag.Add(72, PlaceSlot.IsInScope(code) ? 1u : 0, kind);
            }
        }
    }
}
