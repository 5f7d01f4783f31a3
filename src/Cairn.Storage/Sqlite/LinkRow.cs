using Cairn.Resolution;
using Cairn.Values;

namespace Cairn.Storage.Sqlite;

/// <summary>A link as it stands in the table.</summary>
internal sealed class LinkRow
{
    public const string Columns =
        "SELECT l.seq AS Seq, l.first AS FirstThing, l.second AS SecondThing, a.id AS FirstId, b.id AS SecondId, l.verdict AS Verdict, l.by AS By, l.is_human AS IsHuman, l.reason AS Reason, l.score AS Score FROM links l JOIN things a ON a.seq = l.first JOIN things b ON b.seq = l.second";

    public long Seq { get; set; }

    public long FirstThing { get; set; }

    public long SecondThing { get; set; }

    public string FirstId { get; set; } = "";

    public string SecondId { get; set; } = "";

    public string Verdict { get; set; } = "";

    public string By { get; set; } = "";

    public long IsHuman { get; set; }

    public string Reason { get; set; } = "";

    public double Score { get; set; }

    /// <summary>The link that holds between each pair: a person's newest that was not taken back; else the machine's newest.</summary>
    public static IEnumerable<Link> Holding(IEnumerable<LinkRow> rows) => rows.GroupBy(r => (r.FirstThing, r.SecondThing)).Select(Held).OfType<Link>();

    private static Link? Held(IEnumerable<LinkRow> pair)
    {
        var rows = pair.OrderBy(r => r.Seq).Select(r => r.Link()).ToList();
        return StandingLinks.Of(rows).LastOrDefault() ?? rows.LastOrDefault(link => !link.IsHuman);
    }

    public Link Link() => new(new CodedId(FirstId), new CodedId(SecondId), Enum.Parse<LinkVerdict>(Verdict), By, IsHuman != 0, Reason, Score);
}
