namespace Cairn.Exams.Muc4;

/// <summary>Fills a template from a coded incident: its day, place and kind, and the strings of its parts with their classes, each where it is likely
/// enough right when all that it rests on is.</summary>
internal sealed class TemplateFiller(NationSlot nations, MucThresholds thresholds)
{
    /// <summary>The chance, in thousandths, of what rests on nothing further.</summary>
    private const int Sure = 1000;

    public MucTemplate Fill(MucReading message, CodedIncident coded)
    {
        var template = new MucTemplate();
        var judgement = coded.Judgement;
        void Offer(MucSlot slot, string fill, int chance) => template.Offer(slot, fill, judgement.Kept * chance / 1000, thresholds.Price);
        Offer(MucSlot.Date, coded.Day.Text, coded.Day.Chance);
        Offer(MucSlot.Location, coded.Place.Text, coded.Place.Chance);
        Offer(MucSlot.Type, coded.Type, judgement.WorthOf(coded.Type));
        Offer(MucSlot.Stage, MucSets.Stages[Top(judgement.Stages)], judgement.Stages.Max());
        if (MucSets.Categories[Top(judgement.Categories)] is not MucSets.None and var category)
        {
            Offer(MucSlot.Category, category, judgement.Categories.Max());
        }

        foreach (var member in coded.Members)
        {
            bool fits = member.Part.Slot switch { MucSlot.InstrumentId => coded.Type is not ("KIDNAPPING" or "ARSON"), MucSlot.PhysicalId => coded.Type != "KIDNAPPING", _ => true };
            if (fits)
            {
                Add(message, member, judgement.Kept, coded.Place.Text.Split(':')[0], template);
            }
        }

        if (template[MucSlot.InstrumentId].Count == 0 && coded.Type is not ("KIDNAPPING" or "ARSON"))
        {
            Offer(MucSlot.InstrumentType, $"{MucSets.ImpliedInstruments[Top(judgement.Implied)]}: \"-\"", judgement.Implied.Max());
        }

        return template;
    }

    private static int Top(int[] chances) => Array.IndexOf(chances, chances.Max());

    private void Add(MucReading message, Member member, int kept, string country, MucTemplate template)
    {
        var part = member.Part;
        string text = Text(message, part, member.Classes.IsLong);
        void Offer(MucSlot slot, string fill, int chance) => template.Offer(slot, fill, (int)((long)kept * member.Chance * chance / 1_000_000), thresholds.Price);
        void OfferClass(MucSlot slot)
        {
            if (member.Classes.Value(slot) is var (value, chance))
            {
                Offer(slot, $"{value}: {text}", chance);
            }
        }

        void OfferNation(MucSlot slot, string reference)
        {
            if (nations.Of(message, part, country) is { } nation)
            {
                Offer(slot, $"{nation}: {reference}", thresholds.Nation);
            }
        }

        if (member.Named is { } named)
        {
            Offer(part.Slot, $"{text}: {Text(message, named, false)}", Sure);
            OfferNation(MucSlot.HumanNation, Text(message, named, false));
            return;
        }

        Offer(part.Slot, text, Sure);
        switch (part.Slot)
        {
            case MucSlot.InstrumentId:
                OfferClass(MucSlot.InstrumentType);
                break;
            case MucSlot.Organization:
                OfferClass(MucSlot.Confidence);
                break;
            case MucSlot.PhysicalId:
                OfferClass(MucSlot.PhysicalType);
                Offer(MucSlot.PhysicalNumber, $"{NumberSlot.Of(message, part)}: {text}", thresholds.Number);
                OfferNation(MucSlot.PhysicalNation, text);
                OfferClass(MucSlot.PhysicalEffect);
                break;
            case MucSlot.HumanName or MucSlot.HumanDescription:
                OfferClass(MucSlot.HumanType);
                Offer(MucSlot.HumanNumber, $"{NumberSlot.Of(message, part)}: {text}", thresholds.Number);
                OfferNation(MucSlot.HumanNation, text);
                OfferClass(MucSlot.HumanEffect);
                break;
        }
    }

    private static string Text(MucReading message, Part part, bool isLong)
    {
        int mention = part.Slot is MucSlot.HumanName or MucSlot.Organization ? message.Entities[part.Entity].Fullest : part.Mention;
        return $"\"{string.Join(' ', isLong ? message.Mentions[mention].LongCore : message.Mentions[mention].Core)}\"";
    }
}
