using System.Text;
using Cairn.Cleaning;
using Cairn.Coding;
using Cairn.Collection;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Tests.Ledger;

/// <summary>Coded reports made by hand, so that what is kept can be tested without what is coded.</summary>
internal static class SampleReports
{
    public static readonly StageVersion Coder = new("coder", "1.0");
    public static readonly StageVersion Cleaner = new("cleaner", "1.0");
    public static readonly DateTimeOffset Noon = new(2024, 5, 1, 12, 0, 0, TimeSpan.Zero);

    public static readonly Place Basra = new()
    {
        Id = "iq-basra", Name = "Basra", Kind = PlaceKind.Town, Country = "IQ", Admin1 = "Basra", Latitude = 30.5, Longitude = 47.8, RadiusKm = 8, Variants = ["Al-Basrah"],
    };

    public static readonly Place Hit = new()
    {
        Id = "iq-hit", Name = "Hit", Kind = PlaceKind.Town, Country = "IQ", Admin1 = "Anbar", Latitude = 33.64, Longitude = 42.83, RadiusKm = 5, Variants = [],
    };

    /// <summary>A report of these words; its stem and address are its name.</summary>
    public static CodedReport Of(string name, string text, StageVersion? coder = null, string? outlet = "The Lighthouse", string? address = null)
    {
        var hash = ContentHash.Of(Encoding.UTF8.GetBytes(text));
        var report = new Report
        {
            Hash = hash, Format = ReportFormat.Plain, Content = text + "\nShare this", Encoding = "utf-8", Receipt = new Receipt(hash, name, address ?? $"/in/{name}.txt", Noon),
        };
        return new CodedReport
        {
            Document = new Document
            {
                Report = report,
                Text = text,
                Map = SourceMap.Identity(text.Length),
                Blocks = [new Block(new TextSpan(0, text.Length), BlockKind.Paragraph)],
                Furniture = [new Furniture(new TextSpan(text.Length + 1, text.Length + 11), "share-row")],
                Title = "About " + name,
                Outlet = outlet,
                Published = new DateOnly(2016, 3, 4),
                Language = "en",
                Cleaner = Cleaner,
            },
            Coder = coder ?? Coder,
            Events = [],
            Claims = [],
            Assessments = [],
        };
    }

    public static CodedReport WithEvent(
        this CodedReport report, string words, string type = "Battles", string subtype = "Armed clash", Place? place = null, DateOnly? day = null, string[]? actors = null, decimal? killed = null)
    {
        var span = Span(report, words);
        return report with
        {
            Events = report.Events.Add(new Event
            {
                Anchor = new Anchor(report.Document.Report.Hash, AnchorKind.Event, span),
                Type = type,
                SubType = new Evidenced<string>(subtype, span),
                Tactics = [new Evidenced<string>("ambush", span)],
                Actors = [.. (actors ?? ["Islamic State"]).Select(a => new Evidenced<string>(a, span))],
                Targets = [new Evidenced<string>("soldiers", span)],
                Date = new Evidenced<DateRange>(DateRange.Day(day ?? new DateOnly(2016, 3, 2)), span),
                Place = new Evidenced<EventPlace>(
                    new EventPlace { Name = (place ?? Hit).Name, Country = (place ?? Hit).Country, Admin1 = (place ?? Hit).Admin1, Gazetteer = place ?? Hit }, span),
                Killed = killed is { } toll ? new Evidenced<CountRange>(CountRange.AtLeast(toll), span) : null,
                Evidence = span,
                Confidence = 0.75,
            }),
        };
    }

    public static CodedReport WithClaim(this CodedReport report, string words, string kind = "strength", string subject = "Islamic State", string speaker = "a general", decimal value = 300)
    {
        var span = Span(report, words);
        return report with
        {
            Claims = report.Claims.Add(new Claim
            {
                Anchor = new Anchor(report.Document.Report.Hash, AnchorKind.Claim, span),
                Kind = kind,
                Subject = new Evidenced<string>(subject, span),
                Scope = [new Evidenced<string>("IQ", span)],
                Value = new Evidenced<CountRange>(CountRange.Exactly(value), span),
                Unit = "fighters",
                Speaker = new Evidenced<string>(speaker, span),
                Via = [new Evidenced<string>("a newspaper", span)],
                Evidence = span,
                Confidence = 0.5,
            }),
        };
    }

    public static CodedReport WithAssessment(this CodedReport report, string words, Stance stance = Stance.Asserts)
    {
        var span = Span(report, words);
        return report with
        {
            Assessments = report.Assessments.Add(new Assessment
            {
                Anchor = new Anchor(report.Document.Report.Hash, AnchorKind.Assessment, span),
                Proposition = "the group is weak",
                Stance = stance,
                Speaker = new Evidenced<string>("an analyst", span),
                Evidence = span,
                Confidence = 0.5,
            }),
        };
    }

    private static TextSpan Span(CodedReport report, string words)
    {
        int start = report.Document.Text.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 ? new TextSpan(start, start + words.Length) : throw new ArgumentException($"'{words}' is not in the report.");
    }
}
