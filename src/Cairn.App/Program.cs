using Cairn.App.Cli;

namespace Cairn.App;

/// <summary>The one executable: <c>cairn</c>.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args) => CommandLine.RunAsync(args, Screen.OfProcess());
}
