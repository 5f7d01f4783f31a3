using System.Diagnostics;
using Cairn.Tests.Rules;
using Xunit;

namespace Cairn.Tests.Storage;

public sealed class KilledProcessTests
{
    [Fact]
    public async Task A_process_killed_while_it_adds_leaves_a_store_that_the_next_run_completes()
    {
        string folder = Directory.CreateTempSubdirectory("cairn-killed").FullName;
        try
        {
            string database = Path.Combine(folder, "killed.db");
            using (var killed = Start(database))
            {
                // Killed once its store is there, wherever it is by then.
                for (int i = 0; i < 600 && !File.Exists(database) && !killed.HasExited; i++)
                {
                    await Task.Delay(20, TestContext.Current.CancellationToken);
                }

                await Task.Delay(300, TestContext.Current.CancellationToken);
                killed.Kill(entireProcessTree: true);
                await killed.WaitForExitAsync(TestContext.Current.CancellationToken);
            }

            using var again = Start(database);
            string output = await again.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await again.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, again.ExitCode);
            Assert.Equal(Count(output, "received"), Count(output, "already known") + Count(output, "documents"));

            using var third = Start(database);
            string last = await third.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await third.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(Count(output, "received"), Count(last, "already known"));
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static int Count(string output, string name) =>
        int.Parse(output.Split('\n').First(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..].Trim(), System.Globalization.CultureInfo.InvariantCulture);

    private static Process Start(string database) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Cairn.App.dll"), "add", Repository.Path("samples", "reports"), "--db", database },
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
