using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Cairn.App.Cli;
using Xunit;

namespace Cairn.Tests.Cli;

/// <summary>Whatever comes in ends in one line with a code; everything else goes on.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Good = "BASRA, Iraq, 3 March 2016 - Gunmen killed four soldiers near the town of Hit on Wednesday, an army spokesman said.\n";
    private readonly CairnProgram cairn = new();

    public void Dispose() => cairn.Dispose();

    [Fact]
    public async Task Bad_files_are_refused_a_line_each_and_the_good_one_is_kept()
    {
        cairn.Write("empty.txt", "");
        cairn.Write("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 1, 2, 3]);
        cairn.Write("nul.txt", "A report\0with\0NUL bytes in it that goes on for a while.");
        byte[] packed = Packed(string.Concat(Enumerable.Repeat(Good, 200)));
        cairn.Write("cut.txt.gz", packed[..(packed.Length / 2)]);
        cairn.Write("good.txt", Good);
        await using (var large = File.Create(cairn.In("large.txt")))
        {
            large.SetLength(200_000_000);
        }

        Assert.Equal(ExitCodes.SomeRejected, await cairn.RunAsync("add", cairn.Folder, cairn.In("missing.txt"), "--db", cairn.Database));
        string[] lines = cairn.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches(@"^CRN\d{4} .+: .+\.", line));
        Assert.Equal(6, lines.Length);
        Assert.Contains("received             7", cairn.Out, StringComparison.Ordinal);
        Assert.Contains("in 7 = 1 documents + 0 known + 6 rejected", cairn.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("surrogates")]
    [InlineData("long line")]
    [InlineData("nested tags")]
    [InlineData("endless words")]
    public async Task Strange_but_readable_reports_are_kept(string kind)
    {
        string path = kind switch
        {
            "surrogates" => cairn.Write("s.jsonl", "{\"id\":\"s\",\"text\":\"Lone \\ud83d halves \\udc00 stand here, and gunmen killed two men in Hit on 3 March 2016.\"}\n"),
            "long line" => cairn.Write("l.txt", string.Concat(Enumerable.Repeat("The council met again and spoke at length about the weather. ", 16_500))),
            "nested tags" => cairn.Write("n.html", "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 10_000)) + Good + string.Concat(Enumerable.Repeat("</div>", 10_000)) + "</body></html>"),
            _ => cairn.Write("w.txt", new string('a', 1_000_000)),
        };
        Assert.Equal(ExitCodes.Done, await cairn.RunAsync("add", path, "--db", cairn.Database));
        Assert.Equal("", cairn.Error);
        Assert.Contains("in 1 = 1 documents", cairn.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, await cairn.RunAsync("report", Path.GetFileNameWithoutExtension(path), "--json", "--db", cairn.Database));
        Assert.StartsWith("{\"doc\":", cairn.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told()
    {
        string good = cairn.Write("good.txt", Good);
        string database = OperatingSystem.IsLinux() ? "/proc/cairn.db" : cairn.In("no/such/cairn.db");
        Assert.Equal(ExitCodes.Store, await cairn.RunAsync("add", good, "--db", database));
        Assert.Matches(@"^CRN500[45] ", cairn.Error);
        Assert.DoesNotContain("   at ", cairn.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_may_not_be_read_is_refused_and_the_rest_goes_on()
    {
        string closed = cairn.Write("closed.txt", Good);
        cairn.Write("good.txt", Good + "More.");
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Whoever runs this may read everything.");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(closed, UnixFileMode.None);
        }

        Assert.Equal(ExitCodes.SomeRejected, await cairn.RunAsync("add", cairn.Folder, "--db", cairn.Database));
        Assert.StartsWith("CRN1002 ", cairn.Error, StringComparison.Ordinal);
        Assert.Contains("in 2 = 1 documents", cairn.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_told()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        string port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await cairn.RunAsync("add", cairn.Write("good.txt", Good), "--db", cairn.Database);
        Assert.Equal(ExitCodes.Serving, await cairn.RunAsync("serve", "--db", cairn.Database, "--port", port));
        Assert.StartsWith("CRN6001 ", cairn.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExitCodes.Usage, "frobnicate")]
    [InlineData(ExitCodes.Usage, "events", "--from", "yesterday")]
    [InlineData(ExitCodes.Usage, "decide", "e1", "accept")]
    [InlineData(ExitCodes.Usage, "decide", "e1", "amend", "--by", "Rana")]
    [InlineData(ExitCodes.Usage, "export", "claims", "--format", "geojson")]
    [InlineData(ExitCodes.Store, "events", "--db", "no-such.db")]
    [InlineData(ExitCodes.Data, "code", "x.txt", "--theatre", "atlantis")]
    public async Task A_wrong_command_line_is_one_line_with_a_code(int code, params string[] args)
    {
        if (args[0] is "decide")
        {
            await cairn.RunAsync("add", cairn.Write("good.txt", Good), "--db", cairn.Database);
            args = [.. args, "--db", cairn.Database];
        }

        Assert.Equal(code, await cairn.RunAsync(args));
        Assert.Matches(@"^CRN\d{4} [^\n]+\n$", cairn.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Every_verb_has_help_with_an_example()
    {
        Assert.Equal(ExitCodes.Done, await cairn.RunAsync("--help"));
        string[] verbs = ["try", "add", "code", "report", "events", "claims", "assessments", "incidents", "decide", "export", "serve", "withdraw", "backup"];
        foreach (string verb in verbs)
        {
            Assert.Contains("  " + verb, cairn.Out, StringComparison.Ordinal);
        }

        foreach (string verb in verbs)
        {
            Assert.Equal(ExitCodes.Done, await cairn.RunAsync(verb, "--help"));
            Assert.Contains($"Example:\n  cairn {verb}", cairn.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }

        Assert.Equal(ExitCodes.Done, await cairn.RunAsync("--version"));
        Assert.Matches(@"^cairn \d+\.\d+\.\d+; cleaner .+; coder .+; database form \d+", cairn.Out);
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
