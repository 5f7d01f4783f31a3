using System.Text;
using Cairn.Ledger;
using Cairn.Ledger.Counts;
using Cairn.Ledger.Decisions;
using Cairn.Ledger.Grades;
using Cairn.Ledger.Queries;
using Cairn.Storage.Sqlite;
using Cairn.Tests.Ledger;
using Dapper;
using Microsoft.Data.Sqlite;
using Xunit;
using static Cairn.Tests.Ledger.SampleReports;

namespace Cairn.Tests.Storage;

public sealed class SqliteLedgerTests : LedgerTests
{
    private readonly string folder = Directory.CreateTempSubdirectory("cairn-").FullName;

    private string File => Path.Combine(folder, "test.db");

    private protected override ILedger Open() => SqliteLedger.Open(File, create: true, TimeProvider.System, TimeSpan.FromSeconds(1));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(folder, true);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_and_left_alone()
    {
        await Ledger.DisposeAsync();
        Change("PRAGMA user_version = 99");
        byte[] before = await System.IO.File.ReadAllBytesAsync(File, TestContext.Current.CancellationToken);
        var refused = Assert.Throws<LedgerException>(() => SqliteLedger.Open(File, create: true, TimeProvider.System));
        Assert.Equal(SqliteErrors.NewerVersion, refused.Rejection.Code);
        Assert.Equal(before, await System.IO.File.ReadAllBytesAsync(File, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_database_of_the_first_form_is_brought_to_the_newest_with_all_that_is_in_it()
    {
        await Add(Of("dawn", "He spoke of 300 men.").WithClaim("300"));
        await Ledger.DisposeAsync();
        Change("DROP INDEX things_decided; DROP INDEX events_told; DROP INDEX events_on_map; DROP INDEX claims_counted; DROP INDEX codings_unread; DROP INDEX documents_newest; DROP TABLE source_grades; DROP TABLE statement_grades; ALTER TABLE codings DROP COLUMN is_about_conflict; ALTER TABLE runs DROP COLUMN not_coded; DROP TABLE figure_choices; DROP INDEX events_wide; DROP INDEX events_by_words; DROP INDEX events_counted; DROP INDEX reports_of_datasets; DROP INDEX documents_by_day; DROP INDEX links_of_persons; DROP TABLE board_entries; DROP TABLE boards; ALTER TABLE events DROP COLUMN admin2; DELETE FROM schema_versions WHERE version > 1; PRAGMA user_version = 1");
        await using var opened = SqliteLedger.Open(File, create: false, TimeProvider.System);
        Assert.Equal((SqliteLedger.Schema, 1L), ((await opened.SummaryAsync()).Schema, (await opened.SummaryAsync()).Claims));
        await opened.GradeAsync(new SourceGrade { Source = "a general", Reliability = Reliability.B, By = "Rana", At = Noon });
        Assert.Single(await opened.GradesAsync("a general"));
    }

    [Fact]
    public async Task What_was_counted_is_counted_again_once_another_program_has_written()
    {
        await Add(Of("dawn", "Men attacked the post.").WithEvent("attacked"));
        await using var other = SqliteLedger.Open(File, create: false, TimeProvider.System);
        var all = new EventFilter();
        Assert.Equal((1L, 1L, 1L, 1L), await Counted());
        Assert.Equal((1L, 1L, 1L, 1L), await Counted());
        await Add(Of("noon", "Men raided the town.").WithEvent("raided"));
        Assert.Equal((2L, 2L, 2L, 2L), await Counted());

        async Task<(long, long, long, long)> Counted() => (
            (await other.SummaryAsync()).Events, (await other.CountEventsAsync(all, EventGrouping.Type)).Sum(g => g.Count),
            (await other.IncidentsAsync(all, PageRequest.First(10))).Total, (await other.ReportsAsync(new ReportFilter(), PageRequest.First(10))).Total);
    }

    [Fact]
    public async Task An_event_that_was_stored_before_attributions_were_coded_has_none()
    {
        await Add(Of("dawn", "Men attacked the post.").WithEvent("attacked"));
        await Ledger.DisposeAsync();
        Change("UPDATE events SET body = json_remove(body, '$.Attributions')");
        await using var opened = SqliteLedger.Open(File, create: false, TimeProvider.System);
        Assert.Empty(Assert.Single((await opened.EventsAsync(new EventFilter(), PageRequest.All)).Items).Thing.Attributions);
    }

    [Fact]
    public async Task A_file_that_is_no_database_of_ours_is_refused()
    {
        string text = Path.Combine(folder, "notes.txt"), foreign = Path.Combine(folder, "foreign.db");
        await System.IO.File.WriteAllTextAsync(text, new string('x', 5000), TestContext.Current.CancellationToken);
        using (var connection = new SqliteConnection($"Data Source={foreign};Pooling=False"))
        {
            connection.Execute("CREATE TABLE mine (a)");
        }

        Assert.Equal(SqliteErrors.NotCairn, Assert.Throws<LedgerException>(() => SqliteLedger.Open(text, create: true, TimeProvider.System)).Rejection.Code);
        Assert.Equal(SqliteErrors.NotCairn, Assert.Throws<LedgerException>(() => SqliteLedger.Open(foreign, create: true, TimeProvider.System)).Rejection.Code);
        Assert.Equal(SqliteErrors.Missing, Assert.Throws<LedgerException>(() => SqliteLedger.Open(Path.Combine(folder, "none.db"), create: false, TimeProvider.System)).Rejection.Code);
        Assert.Equal(SqliteErrors.CannotOpen, Assert.Throws<LedgerException>(() => SqliteLedger.Open(Path.Combine(folder, "no", "such.db"), create: true, TimeProvider.System)).Rejection.Code);
    }

    [Fact]
    public async Task A_writer_waits_for_another_and_is_told_when_it_takes_too_long()
    {
        using var other = new SqliteConnection($"Data Source={File};Pooling=False");
        other.Open();
        using var writing = other.BeginTransaction(deferred: false);
        var refused = await Assert.ThrowsAsync<LedgerException>(() => Add(Of("dawn", "Gunmen attacked.")));
        Assert.Equal(SqliteErrors.Locked, refused.Rejection.Code);
        writing.Rollback();
        Assert.Equal([Addition.Added], await Add(Of("dawn", "Gunmen attacked.")));
    }

    [Fact]
    public async Task A_full_disk_is_told_and_harms_nothing_that_was_added()
    {
        await Add(Of("dawn", "Gunmen attacked near Hit.").WithEvent("attacked"));
        await Ledger.DisposeAsync();
        var full = SqliteLedger.Open(File, create: true, TimeProvider.System);
        await full.LimitAsync(pages: 1);
        long run = 0;
        var refused = await Assert.ThrowsAsync<LedgerException>(async () =>
        {
            run = await full.BeginRunAsync(Coder, Noon);
            await full.AddAsync(run, [.. Enumerable.Range(0, 50).Select(i => Of($"r{i}", $"Number {i}. " + new string('x', 20_000)))]);
        });
        Assert.Equal(SqliteErrors.DiskFull, refused.Rejection.Code);
        await full.LimitAsync(pages: 1_000_000);
        Assert.Equal(1, (await full.SummaryAsync()).Reports);
        Assert.Equal("dawn", Assert.Single((await full.EventsAsync(new EventFilter(), PageRequest.All)).Items).Stem);
        Assert.Equal([Addition.Added], await full.AddAsync(run, [Of("dusk", "Later all was quiet.")]));
        await full.DisposeAsync();
    }

    [Fact]
    public async Task Where_SQLite_took_a_transaction_back_itself_its_own_error_is_told_and_writing_goes_on()
    {
        await using var file = new SqliteFile(Path.Combine(folder, "taken-back.db"), TimeSpan.FromSeconds(1));
        file.Prepare(create: true, Noon);
        var refused = await Assert.ThrowsAsync<LedgerException>(() => file.WriteAsync<int>(
            (connection, transaction) =>
            {
                connection.Execute("ROLLBACK", transaction: transaction);
                throw new SqliteException("database or disk is full", 13);
            },
            TestContext.Current.CancellationToken));
        Assert.Equal(SqliteErrors.DiskFull, refused.Rejection.Code);
        Assert.Equal(1, await file.WriteAsync((connection, transaction) => connection.ExecuteScalar<int>("SELECT 1", transaction: transaction), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_batch_is_kept_whole_or_not_at_all()
    {
        long run = await Ledger.BeginRunAsync(Coder, Noon);
        var broken = Of("broken", "Gunmen attacked.") with { Events = default };
        await Assert.ThrowsAnyAsync<Exception>(() => Ledger.AddAsync(run, [Of("whole", "A ferry sank."), broken]));
        Assert.Equal(0, (await Ledger.SummaryAsync()).Reports);
        Assert.Equal([Addition.Added], await Ledger.AddAsync(run, [Of("whole", "A ferry sank.")]));
    }

    [Fact]
    public async Task A_withdrawal_leaves_no_word_of_the_report_in_the_file()
    {
        await Add(Of("dawn", "Gunmen attacked the quartermaster near Hit.").WithEvent("attacked the quartermaster", actors: ["Zanzibarians"]).WithClaim("quartermaster", speaker: "Zanzibarians"), Of("other", "Nothing happened."));
        await Ledger.ResolveAsync(Noon);
        await Ledger.WithdrawAsync("dawn", new Withdrawal("Rana", "asked to", Noon));
        await Ledger.DisposeAsync();
        foreach (string left in Directory.GetFiles(folder))
        {
            string bytes = Encoding.Latin1.GetString(await System.IO.File.ReadAllBytesAsync(left, TestContext.Current.CancellationToken));
            Assert.DoesNotContain("quartermaster", bytes, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("zanzibarian", bytes, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_backup_is_a_whole_database_and_overwrites_nothing()
    {
        await Add(Of("dawn", "Gunmen attacked near Hit.").WithEvent("attacked"));
        string copy = Path.Combine(folder, "copy.db");
        await Ledger.BackupAsync(copy);
        await using var restored = SqliteLedger.Open(copy, create: false, TimeProvider.System);
        Assert.Equal(1, (await restored.SummaryAsync()).Events);
        Assert.Equal(SqliteErrors.BackupExists, (await Assert.ThrowsAsync<LedgerException>(() => Ledger.BackupAsync(copy))).Rejection.Code);
    }

    [Fact]
    public async Task The_counts_by_month_agree_with_a_count_of_all_events()
    {
        var random = new Random(7);
        for (int i = 0; i < 30; i++)
        {
            var report = Of($"r{i % 12}", $"Report {i % 12} of gunmen who attacked and fled.", new Cairn.Values.StageVersion("coder", $"1.{i}"))
                .WithEvent("attacked", day: new DateOnly(2016, 1, 1).AddDays(random.Next(300))).WithEvent("fled", type: "Riots", subtype: "Mob violence", place: Basra);
            await Add(report);
            if (i % 3 == 0)
            {
                await Ledger.DecideAsync(new Decision { Thing = report.Events[0].Id, Verdict = (DecisionVerdict)random.Next(3), By = "Rana", At = Noon });
            }
        }

        await Ledger.WithdrawAsync("r3", new Withdrawal("Rana", "asked to", Noon));
        foreach (var grouping in new[] { EventGrouping.Month, EventGrouping.Type, EventGrouping.Admin1 })
        {
            var kept = await Ledger.CountEventsAsync(new EventFilter(), grouping);
            var counted = await Ledger.CountEventsAsync(new EventFilter { Confidence = 0 }, grouping);
            Assert.Equal(counted.OrderBy(c => c.Key, StringComparer.Ordinal), kept.OrderBy(c => c.Key, StringComparer.Ordinal));
        }
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Execute(sql);
    }
}
