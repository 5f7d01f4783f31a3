using System.Globalization;
using Cairn.Language.Names;
using Cairn.Language.Numbers;
using Cairn.Values;

namespace Cairn.Exams.Muc4;

/// <summary>How many a phrase speaks of, as the task writes it: <c>3</c>, <c>~50</c>, <c>6-</c>, <c>PLURAL</c>.</summary>
internal static class NumberSlot
{
    public static string Of(MucReading message, Part part)
    {
        if (part.Slot == MucSlot.HumanName)
        {
            return "1";
        }

        var mention = message.Mentions[part.Mention];
        var tokens = message.Text.Tokens;
        var span = new TextSpan(tokens[Math.Max(0, mention.First - 1)].Span.Start, tokens[mention.End - 1].Span.End);
        foreach (var number in message.Text.Numbers)
        {
            if (span.Contains(number.Digits) && number.Value.Low is { } low && number.Form is NumberForm.Cardinal)
            {
                string digits = low.ToString("0", CultureInfo.InvariantCulture);
                return number.IsApproximate ? "~" + digits : number.Value.High is null ? digits + "-" : number.Value.High > low ? string.Create(CultureInfo.InvariantCulture, $"{digits}-{number.Value.High:0}") : digits;
            }
        }

        return IsPlural(message, mention) ? "PLURAL" : "1";
    }

    private static bool IsPlural(MucReading message, Mention mention) =>
        message.Text.Syntax[mention.Head].Tag is "NNS" or "NNPS" || message.Text.Syntax[mention.Head].Lemma is "people";
}
