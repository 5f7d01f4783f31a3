namespace Cairn.Exams.Muc4;

/// <summary>Fills a template from a coded incident: strings and their classes from its parts, day and place from its sentences.</summary>
internal sealed class TemplateFiller(DaySlot days, PlaceSlot places)
{
    public MucTemplate Fill(MucReading message, CodedIncident coded)
    {
        var template = new MucTemplate();
        string type = MucSets.Types[coded.Judgement.Type];
        template.Add(MucSlot.Date, days.Of(message, coded.Incident));
        template.Add(MucSlot.Location, places.Of(message, coded.Incident));
        template.Add(MucSlot.Type, type);
        template.Add(MucSlot.Stage, MucSets.Stages[coded.Judgement.Stage]);
        if (MucSets.Categories[coded.Judgement.Category] is not MucSets.None and var category)
        {
            template.Add(MucSlot.Category, category);
        }

        for (int p = 0; p < coded.Incident.Parts.Count; p++)
        {
            var part = coded.Incident.Parts[p];
            bool fits = part.Slot switch { MucSlot.InstrumentId => type is not ("KIDNAPPING" or "ARSON"), MucSlot.PhysicalId => type != "KIDNAPPING", _ => true };
            if (fits)
            {
                AddPart(message, coded, part, coded.Classes[p], template);
            }
        }

        if (template[MucSlot.InstrumentId].Count == 0 && type is not ("KIDNAPPING" or "ARSON"))
        {
            AddImplied(coded.Judgement, template);
        }

        return template;
    }

    private static void AddImplied(Judgement judgement, MucTemplate template)
    {
        int best = Array.IndexOf(judgement.Implied, judgement.Implied.Max());
        if (judgement.Implied[best] >= 300)
        {
            template.Add(MucSlot.InstrumentType, $"{MucSets.ImpliedInstruments[best]}: \"-\"");
        }
    }

    private static void AddPart(MucReading message, CodedIncident coded, Part part, PartClasses classes, MucTemplate template)
    {
        string text = Text(message, part, classes.IsLong);
        void AddClass(MucSlot slot)
        {
            if (classes.Value(slot) is { } value)
            {
                template.Add(slot, $"{value}: {text}");
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
                AddClass(MucSlot.PhysicalEffect);
                break;
            default:
                if (part.Slot == MucSlot.HumanDescription && NameOf(message, coded.Incident, part) is { } name)
                {
                    template.Add(part.Slot, $"{text}: {Text(message, name, false)}");
                    break;
                }

                template.Add(part.Slot, text);
                AddClass(MucSlot.HumanType);
                template.Add(MucSlot.HumanNumber, $"{NumberSlot.Of(message, part)}: {text}");
                AddClass(MucSlot.HumanEffect);
                break;
        }
    }

    /// <summary>The named person of the incident whose title or description a part is.</summary>
    private static Part? NameOf(MucReading message, Incident incident, Part description) => incident.Parts.FirstOrDefault(p =>
        p.Slot == MucSlot.HumanName && message.Entities[p.Entity].Mentions.Any(n => message.Entities[description.Entity].Mentions.Any(d => AreBeside(message, message.Mentions[d], message.Mentions[n]))));

    private static bool AreBeside(MucReading message, Mention description, Mention name)
    {
        if (description.Sentence != name.Sentence)
        {
            return false;
        }

        bool IsComma(int token) => token < message.Text.Tokens.Length && message.Text.Tokens[token].Span.In(message.Text.Document.Text) is "," or "(";
        return description.End == name.First || (description.LongEnd + 1 == name.First && IsComma(description.LongEnd)) || (name.End + 1 == description.First && IsComma(name.End));
    }

    private static string Text(MucReading message, Part part, bool isLong)
    {
        int mention = part.Slot is MucSlot.HumanName or MucSlot.Organization ? message.Entities[part.Entity].Fullest : part.Mention;
        return $"\"{string.Join(' ', isLong ? message.Mentions[mention].LongCore : message.Mentions[mention].Core)}\"";
    }
}
