namespace Cairn.Exams.Muc4;

/// <summary>Fills a template from a coded incident: its day, place and kind, and the strings of its parts with their classes.</summary>
internal sealed class TemplateFiller(NationSlot nations, MucThresholds thresholds)
{
    public MucTemplate Fill(MucReading message, CodedIncident coded)
    {
        var template = new MucTemplate();
        template.Add(MucSlot.Date, coded.Day);
        template.Add(MucSlot.Location, coded.Place);
        template.Add(MucSlot.Type, coded.Type);
        template.Add(MucSlot.Stage, MucSets.Stages[coded.Judgement.Stage]);
        if (MucSets.Categories[coded.Judgement.Category] is not MucSets.None and var category)
        {
            template.Add(MucSlot.Category, category);
        }

        foreach (var member in coded.Members)
        {
            bool fits = member.Part.Slot switch { MucSlot.InstrumentId => coded.Type is not ("KIDNAPPING" or "ARSON"), MucSlot.PhysicalId => coded.Type != "KIDNAPPING", _ => true };
            if (fits)
            {
                Add(message, member, coded.Place.Split(':')[0], template);
            }
        }

        if (template[MucSlot.InstrumentId].Count == 0 && coded.Type is not ("KIDNAPPING" or "ARSON"))
        {
            AddImplied(coded.Judgement, template);
        }

        return template;
    }

    private void AddImplied(Judgement judgement, MucTemplate template)
    {
        int best = Array.IndexOf(judgement.Implied, judgement.Implied.Max());
        if (judgement.Implied[best] >= thresholds.Implied)
        {
            template.Add(MucSlot.InstrumentType, $"{MucSets.ImpliedInstruments[best]}: \"-\"");
        }
    }

    private void Add(MucReading message, Member member, string country, MucTemplate template)
    {
        var part = member.Part;
        string text = Text(message, part, member.Classes.IsLong);
        void AddClass(MucSlot slot)
        {
            if (member.Classes.Value(slot) is { } value)
            {
                template.Add(slot, $"{value}: {text}");
            }
        }

        void AddNation(MucSlot slot, string reference)
        {
            if (nations.Of(message, part, country) is { } nation)
            {
                template.Add(slot, $"{nation}: {reference}");
            }
        }

        switch (part.Slot)
        {
            case MucSlot.InstrumentId:
                template.Add(part.Slot, text);
                AddClass(MucSlot.InstrumentType);
                break;
            case MucSlot.Individual:
                template.Add(part.Slot, text);
                break;
            case MucSlot.Organization:
                template.Add(part.Slot, text);
                AddClass(MucSlot.Confidence);
                break;
            case MucSlot.PhysicalId:
                template.Add(part.Slot, text);
                AddClass(MucSlot.PhysicalType);
                template.Add(MucSlot.PhysicalNumber, $"{NumberSlot.Of(message, part)}: {text}");
                AddNation(MucSlot.PhysicalNation, text);
                AddClass(MucSlot.PhysicalEffect);
                break;
            case MucSlot.HumanDescription when member.Named is { } named:
                template.Add(part.Slot, $"{text}: {Text(message, named, false)}");
                AddNation(MucSlot.HumanNation, Text(message, named, false));
                break;
            default:
                template.Add(part.Slot, text);
                AddClass(MucSlot.HumanType);
                template.Add(MucSlot.HumanNumber, $"{NumberSlot.Of(message, part)}: {text}");
                AddNation(MucSlot.HumanNation, text);
                AddClass(MucSlot.HumanEffect);
                break;
        }
    }

    private static string Text(MucReading message, Part part, bool isLong)
    {
        int mention = part.Slot is MucSlot.HumanName or MucSlot.Organization ? message.Entities[part.Entity].Fullest : part.Mention;
        return $"\"{string.Join(' ', isLong ? message.Mentions[mention].LongCore : message.Mentions[mention].Core)}\"";
    }
}
