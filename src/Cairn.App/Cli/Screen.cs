namespace Cairn.App.Cli;

/// <summary>Where a verb writes: results to one stream, messages and progress to the other.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">One line a message.</param>
/// <param name="IsTerminal">True where a person looks on: only then are there progress, colours and fitted widths.</param>
/// <param name="Width">Columns of the terminal.</param>
internal sealed record Screen(TextWriter Out, TextWriter Error, bool IsTerminal, int Width)
{
    /// <summary>The process's own streams, UTF-8 without a byte-order mark.</summary>
    public static Screen OfProcess()
    {
        var output = new StreamWriter(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false), 64 * 1024) { AutoFlush = !Console.IsOutputRedirected };
        bool terminal = !Console.IsOutputRedirected && !Console.IsErrorRedirected;
        return new Screen(output, Console.Error, terminal, terminal && Console.WindowWidth > 0 ? Console.WindowWidth : 120);
    }
}
