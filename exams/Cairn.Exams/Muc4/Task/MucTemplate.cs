using System.Globalization;

namespace Cairn.Exams.Muc4;

/// <summary>An incident template: fills by slot, in the form of the keys.</summary>
internal sealed class MucTemplate
{
    private static readonly string[] Labels =
    [
        "MESSAGE: ID", "MESSAGE: TEMPLATE", "INCIDENT: DATE", "INCIDENT: LOCATION", "INCIDENT: TYPE", "INCIDENT: STAGE OF EXECUTION",
        "INCIDENT: INSTRUMENT ID", "INCIDENT: INSTRUMENT TYPE", "PERP: INCIDENT CATEGORY", "PERP: INDIVIDUAL ID", "PERP: ORGANIZATION ID",
        "PERP: ORGANIZATION CONFIDENCE", "PHYS TGT: ID", "PHYS TGT: TYPE", "PHYS TGT: NUMBER", "PHYS TGT: FOREIGN NATION",
        "PHYS TGT: EFFECT OF INCIDENT", "PHYS TGT: TOTAL NUMBER", "HUM TGT: NAME", "HUM TGT: DESCRIPTION", "HUM TGT: TYPE", "HUM TGT: NUMBER",
        "HUM TGT: FOREIGN NATION", "HUM TGT: EFFECT OF INCIDENT", "HUM TGT: TOTAL NUMBER",
    ];

    private readonly SortedDictionary<MucSlot, List<string>> fills = [];

    public bool IsOptional { get; init; }

    /// <summary>What its fills are worth beyond their price, in thousandths of a right fill.</summary>
    public int Gain { get; private set; }

    public IReadOnlyList<string> this[MucSlot slot] => fills.TryGetValue(slot, out var list) ? list : [];

    /// <summary>True where answering it is better than not: it has a type and names somebody or something, without which the task cannot tell which
    /// incident is meant.</summary>
    public bool IsWorthIt => Gain > 0 && this[MucSlot.Type].Count > 0 && fills.Keys.Any(slot => MucSets.IsTarget(slot) || MucSets.IsPerpetrator(slot));

    /// <summary>Adds a fill that is worth its price.</summary>
    public void Offer(MucSlot slot, string fill, int chance, int price)
    {
        if (chance >= price)
        {
            Add(slot, fill);
            Gain += chance - price;
        }
    }

    public void Add(MucSlot slot, string fill)
    {
        if (!fills.TryGetValue(slot, out var list))
        {
            fills[slot] = list = [];
        }

        if (!list.Contains(fill, StringComparer.Ordinal))
        {
            list.Add(fill);
        }
    }

    public static void Write(TextWriter writer, string id, IReadOnlyList<MucTemplate> templates)
    {
        if (templates.Count == 0)
        {
            WriteOne(writer, id, "*", slot => ["*"]);
        }

        for (int t = 0; t < templates.Count; t++)
        {
            WriteOne(writer, id, (t + 1).ToString(CultureInfo.InvariantCulture), slot => templates[t][(MucSlot)slot]);
        }
    }

    private static void WriteOne(TextWriter writer, string id, string number, Func<int, IReadOnlyList<string>> fillsOf)
    {
        writer.WriteLine();
        for (int slot = 0; slot < Labels.Length; slot++)
        {
            IReadOnlyList<string> values = slot switch { 0 => [id], 1 => [number], _ => fillsOf(slot) };
            string label = string.Create(CultureInfo.InvariantCulture, $"{slot + "."} ").PadRight(4) + Labels[slot];
            writer.WriteLine(label.PadRight(36) + (values.Count > 0 ? values[0] : "-"));
            for (int i = 1; i < values.Count; i++)
            {
                writer.WriteLine(new string(' ', 36) + values[i]);
            }
        }
    }
}
