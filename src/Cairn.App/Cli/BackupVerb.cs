using System.CommandLine;

namespace Cairn.App.Cli;

/// <summary><c>cairn backup</c>: copies the database while it may be in use.</summary>
internal static class BackupVerb
{
    public static Command Create(Screen screen)
    {
        var file = new Argument<string>("FILE") { Description = "The copy; it must not be there yet." };
        var database = new LedgerOption();
        var verb = new Command("backup", "Copies the database to a new file while it may be in use.") { file };
        database.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn backup iraq-2024-05-01.db --db iraq.db");
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            string copy = line.GetRequiredValue(file);
            await ledger.BackupAsync(copy, stop);
            await screen.Out.WriteLineAsync($"Copied {database.Path(line)} to {copy} ({new FileInfo(copy).Length:N0} bytes).");
            return ExitCodes.Done;
        });
        return verb;
    }
}
