namespace Cairn.Exams.Muc4;

/// <summary>The day of an incident: what its sentences say, else "on or before" the day of the message.</summary>
internal sealed class DaySlot
{
    public string Of(MucReading message, Incident incident)
    {
        foreach (int s in incident.Sentences)
        {
            var sentence = message.Text.Sentences[s].Span;
            if (message.Text.Dates.FirstOrDefault(d => sentence.Contains(d.Span) && d.Value is { Days: <= 40 }) is { } date)
            {
                return MucDates.Of(date.Value!.Value);
            }
        }

        return message.Message.Date is { } day ? MucDates.OnOrBefore(day) : MucSets.None;
    }
}
