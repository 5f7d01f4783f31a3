using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Cairn.Cleaning;
using Cairn.Coding;
using Cairn.Collection;
using Cairn.Ledger;
using Cairn.Storage.Sqlite;
using Cairn.Values;
using Microsoft.Data.Sqlite;

namespace Cairn.Bench;

/// <summary>Fills a database with made-up reports and tells how long it takes to add a hundred more and to link their events. Run as
/// <c>store FILE 100000</c>; an existing file is filled up to that many.</summary>
/// <remarks>Up to <see cref="MostLinked"/> events are linked as they come; a larger store is filled with events that count as compared already, since
/// what is measured is the hundred that come after.</remarks>
internal static class StoreGrowth
{
    private const int Seed = 20, AtOnce = 500, More = 100, MostLinked = 100_000;
    private static readonly RunCounts NoCounts = new();

    public static async Task WriteAsync(string path, int size, TextWriter output)
    {
        await using var ledger = SqliteLedger.Open(path, create: true, TimeProvider.System);
        int there = (int)(await ledger.SummaryAsync()).Reports;
        var watch = Stopwatch.StartNew();
        await AddAsync(ledger, Reports(there, size));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"filled with {size} reports: {watch.Elapsed.TotalSeconds:0.0} s, {new FileInfo(path).Length >> 20} MB"));
        watch.Restart();
        if (size <= MostLinked)
        {
            await ledger.ResolveAsync(DateTimeOffset.UnixEpoch);
        }
        else
        {
            await MarkComparedAsync(path);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(size <= MostLinked ? "linked" : "marked as compared")}: {watch.Elapsed.TotalSeconds:0.0} s"));
        CodedReport[] more = [.. Reports(size, size + More)];
        watch.Restart();
        await AddAsync(ledger, more);
        double added = watch.Elapsed.TotalSeconds;
        int links = await ledger.ResolveAsync(DateTimeOffset.UnixEpoch);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{More} reports more: {watch.Elapsed.TotalSeconds:0.00} s, of which {added:0.00} to add and the rest for {links} links; {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB at most"));
    }

    private static IEnumerable<CodedReport> Reports(int from, int to) =>
        new SyntheticEvents(Seed).Make(to).Skip(from).Select((telling, i) => Coded(from + i, telling.Event, telling.Published));

    private static async Task AddAsync(SqliteLedger ledger, IEnumerable<CodedReport> reports)
    {
        long run = await ledger.BeginRunAsync(Coder.Version, DateTimeOffset.UnixEpoch);
        int added = 0;
        foreach (var some in reports.Chunk(AtOnce))
        {
            await ledger.AddAsync(run, some);
            added += some.Length;
        }

        await ledger.EndRunAsync(run, NoCounts with { Received = added, Added = added, Events = added }, DateTimeOffset.UnixEpoch);
    }

    private static async Task MarkComparedAsync(string path)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE events SET resolved = 1 WHERE current = 1 AND resolved = 0";
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>A report of some fifty words with the event as its only one, and with a claim in every fourth.</summary>
    private static CodedReport Coded(int number, Event happening, DateOnly? published)
    {
        var random = new Random(number);
        string text = string.Create(CultureInfo.InvariantCulture, $"{number:0000000}: {happening.Actors[0].Value} and {happening.Targets[0].Value} met near {happening.Place!.Value.Name}, where {happening.Killed!.Value.Low} died. ")
            + string.Join(' ', Enumerable.Range(0, 40).Select(_ => "w" + random.Next(20_000).ToString(CultureInfo.InvariantCulture)));
        var report = Report.FromText("s" + number.ToString("0000000", CultureInfo.InvariantCulture), text);
        var words = new TextSpan(0, 60);
        Claim[] claims = number % 4 > 0 ? [] :
        [
            new Claim
            {
                Anchor = new Anchor(report.Hash, AnchorKind.Claim, words), Kind = "strength", Subject = new Evidenced<string>($"{happening.Actors[0].Value} in {happening.Place.Value.Name}", words), Value = happening.Killed, Unit = "fighters",
                Speaker = new Evidenced<string>("speaker " + random.Next(200).ToString(CultureInfo.InvariantCulture), words), Evidence = words, Confidence = 0.8,
            },
        ];
        return new CodedReport
        {
            Document = new Document
            {
                Report = report, Text = text, Map = SourceMap.Identity(text.Length), Blocks = [new Block(new TextSpan(0, text.Length), BlockKind.Paragraph)], Furniture = [], Title = text[..60], Outlet = "Outlet " + (number % 50).ToString(CultureInfo.InvariantCulture),
                Published = published, Language = "en", Cleaner = Cleaner.Version,
            },
            Events = [happening with { Anchor = new Anchor(report.Hash, AnchorKind.Event, words) }],
            Claims = [.. claims],
            Assessments = [],
            Coder = Coder.Version,
        };
    }
}
