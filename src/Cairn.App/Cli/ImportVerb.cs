using System.CommandLine;
using System.Globalization;
using Cairn.Collection;
using Cairn.Ledger;
using Cairn.Publishing.Datasets;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary><c>cairn import</c>: takes the events of another dataset into the record, as coded by that dataset.</summary>
internal static class ImportVerb
{
    /// <summary>Rejections that are told one by one; the rest are counted and kept.</summary>
    private const int Told = 20;

    public static Command Create(Screen screen)
    {
        var kind = new Argument<DatasetKind>("DATASET") { Description = "ged (UCDP GED, 49 or 45 columns) or acled.", HelpName = "ged|acled" };
        var file = new Argument<string>("FILE") { Description = "The CSV file, with or without a header row (ged)." };
        var version = new Option<string>("--dataset-version") { Description = "The dataset's version, as its makers name it: 24.1.", HelpName = "V", DefaultValueFactory = _ => "unnamed" };
        var database = new LedgerOption();
        var theatres = new TheatreOptions();
        var verb = new Command("import", "Takes the events of UCDP GED or ACLED into the record, coded by that dataset, with their rows as evidence.") { kind, file, version };
        database.AddTo(verb);
        theatres.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn import ged GEDEvent_v24_1.csv --dataset-version 24.1 --db iraq.db");
        verb.SetAction(async (line, stop) =>
        {
            string path = line.GetRequiredValue(file);
            var now = TimeProvider.System.GetUtcNow();
            byte[] bytes = await BytesAsync(path, stop);
            var receipt = new Receipt(default, Path.GetFileNameWithoutExtension(path), path, now);
            var read = new DatasetReader(Ontology.Read(DataFolders.Ontology), theatres.Read(line).Countries).Read(line.GetRequiredValue(kind), line.GetRequiredValue(version), bytes, receipt);
            if (!read.IsAccepted)
            {
                throw new UserError(read.Rejection, ExitCodes.Data);
            }

            await using var ledger = database.Open(line, create: true);
            return await KeepAsync(screen, ledger, read.Value, now, stop);
        });
        return verb;
    }

    private static async Task<int> KeepAsync(Screen screen, ILedger ledger, DatasetReading read, DateTimeOffset now, CancellationToken stop)
    {
        long run = await ledger.BeginRunAsync(read.Coded.Coder, now, stop);
        var addition = (await ledger.AddAsync(run, [read.Coded], CancellationToken.None))[0];
        await ledger.RejectAsync(run, read.Rejections, CancellationToken.None);
        bool isNew = addition is Addition.Added or Addition.Recoded;
        await ledger.EndRunAsync(
            run,
            new RunCounts
            {
                Received = 1 + read.Rejections.Length, Added = addition == Addition.Added ? 1 : 0, Recoded = addition == Addition.Recoded ? 1 : 0, Known = isNew ? 0 : 1, Rejected = read.Rejections.Length,
                Events = isNew ? read.Coded.Events.Length : 0, Claims = isNew ? read.Coded.Claims.Length : 0,
            },
            now,
            CancellationToken.None);
        await ledger.ResolveAsync(now, CancellationToken.None);
        foreach (var rejection in read.Rejections.Take(Told))
        {
            await screen.Error.WriteLineAsync(rejection.ToString());
        }

        if (read.Rejections.Length > Told)
        {
            await screen.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"and {read.Rejections.Length - Told} more, kept in the run's rejections."));
        }

        await screen.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{read.Coded.Coder}, file {read.Coded.Document.Report.Hash.Hex[..12]}: {(isNew ? "kept" : "already known")}\nin {read.Rows} rows = {read.Coded.Events.Length} events + {read.Rejections.Length} rejected"));
        return read.Rejections.IsEmpty ? ExitCodes.Done : ExitCodes.SomeRejected;
    }

    private static async Task<byte[]> BytesAsync(string path, CancellationToken stop)
    {
        try
        {
            return await File.ReadAllBytesAsync(path, stop);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserError(new Rejection(CollectionErrors.Unreadable, path, e.Message.ReplaceLineEndings(" "), "Check the path and its permissions."), ExitCodes.Data);
        }
    }
}
