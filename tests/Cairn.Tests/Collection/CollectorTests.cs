using System.IO.Compression;
using System.Text;
using Cairn.Collection;
using Cairn.Values;
using Xunit;

namespace Cairn.Tests.Collection;

public sealed class CollectorTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cairn-collector-").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public async Task A_folder_is_read_in_ordinal_order_with_all_that_is_in_it()
    {
        Write("b.txt", "Two men were killed."u8);
        Write("a/z.html.gz", Packed("<p>One</p>"u8));
        Write("B.md", "# Head"u8);
        Assert.Equal(["B", "z", "b"], (await Collect()).Select(r => r.Value!.Receipt.Stem));
    }

    [Fact]
    public async Task A_report_is_known_by_the_bytes_it_unpacks_to()
    {
        Write("a.txt", "Same words."u8);
        Write("b.txt.gz", Packed("Same words."u8));
        Write("c.jsonl", """{"text":"Same words.","outlet":"X"}"""u8);
        var reports = await Collect();
        Assert.Single(reports.Select(r => r.Value!.Hash).Distinct());
        Assert.Equal(["a", "b", "c-1"], reports.Select(r => r.Value!.Receipt.Stem));
    }

    [Theory]
    [InlineData("empty.txt", "", CollectionErrors.Empty)]
    [InlineData("blank.txt", " \n\t\n", CollectionErrors.Empty)]
    [InlineData("nul.txt", "a\0b", CollectionErrors.Binary)]
    [InlineData("paper.txt", "%PDF-1.7", CollectionErrors.Binary)]
    [InlineData("bad.json", "{\"text\": ", CollectionErrors.BadJson)]
    [InlineData("deaf.json", "{\"headline\": \"x\"}", CollectionErrors.NoText)]
    [InlineData("none.json", "[]", CollectionErrors.Empty)]
    [InlineData("list.docx", "x", CollectionErrors.UnsupportedEnding)]
    [InlineData("false.gz.txt.gz", "no gzip", CollectionErrors.BadGzip)]
    public async Task What_is_no_report_is_rejected_with_its_code_and_the_rest_goes_on(string name, string content, string code)
    {
        Write(name, Encoding.UTF8.GetBytes(content));
        Write("zz.txt", "A report."u8);
        var outcomes = await Collect();
        Assert.Equal(code, outcomes[0].Rejection?.Code);
        Assert.DoesNotContain('\n', outcomes[0].Rejection!.ToString());
        Assert.Equal("zz", outcomes[1].Value?.Receipt.Stem);
    }

    [Fact]
    public async Task A_truncated_gzip_is_rejected()
    {
        var random = new Random(1);
        byte[] packed = Packed(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 20000).Select(_ => (char)('a' + random.Next(26))))));
        Write("half.txt.gz", packed.AsSpan(0, packed.Length / 2));
        Write("half.jsonl.gz", packed.AsSpan(0, packed.Length / 2));
        var outcomes = await Collect();
        Assert.All(outcomes, r => Assert.False(r.IsAccepted));
        Assert.Equal(2, outcomes.Count(r => r.Rejection?.Code == CollectionErrors.BadGzip));
    }

    [Fact]
    public async Task Several_gzip_parts_in_one_file_are_one_report()
    {
        Write("a.txt.gz", [.. Packed("One "u8), .. Packed("and two."u8)]);
        Assert.Equal("One and two.", Assert.Single(await Collect()).Value!.Content);
    }

    [Fact]
    public async Task A_missing_path_is_said()
    {
        var outcome = Assert.Single(await Collect(Path.Combine(folder, "nothing.txt")));
        Assert.Equal(CollectionErrors.Missing, outcome.Rejection?.Code);
    }

    [Fact]
    public async Task A_small_file_that_unpacks_beyond_the_limit_is_refused()
    {
        Write("bomb.txt.gz", Packed(new byte[50_000_000]));
        Write("bomb.jsonl.gz", Packed(new byte[50_000_000]));
        Write("long.txt", new byte[1_000_001]);
        var outcomes = await Collect(limits: new CollectionLimits(1_000_000));
        Assert.All(outcomes, r => Assert.Equal(CollectionErrors.TooLarge, r.Rejection?.Code));
        Assert.Equal(3, outcomes.Count(r => r.Rejection!.Message.Contains("1 MB", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_bad_line_is_rejected_by_its_number_and_the_other_lines_are_reports()
    {
        Write("many.jsonl", "\uFEFF{\"id\":\"x/1\",\"text\":\"One.\"}\r\n\r\n{broken\n[1]\n{\"body\":\"Two.\",\"author\":[\"A\",\"B\"],\"date\":\"2020-05-01T10:00:00Z\"}"u8);
        var outcomes = await Collect();
        Assert.Equal(["x_1", null, null, "many-5"], outcomes.Select(r => r.Value?.Receipt.Stem));
        Assert.EndsWith("many.jsonl:3", outcomes[1].Rejection!.Subject, StringComparison.Ordinal);
        Assert.Equal(("A; B", new DateOnly(2020, 5, 1)), (outcomes[3].Value!.Metadata.Author, outcomes[3].Value!.Metadata.Published!.Value));
    }

    [Fact]
    public async Task A_line_beyond_the_limit_is_passed_over()
    {
        Write("many.jsonl", Encoding.UTF8.GetBytes("{\"text\":\"" + new string('a', 3000) + "\"}\n{\"text\":\"Two.\"}\n"));
        var outcomes = await Collect(limits: new CollectionLimits(1000));
        Assert.Equal([CollectionErrors.TooLarge, null], outcomes.Select(r => r.Rejection?.Code));
        Assert.Equal("Two.", outcomes[1].Value!.Content);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        Write("a.json", """[{"text":"a\ud83d b \ud83d\ude00 \\ud83d \udc00\u0000."}]"""u8);
        Write("b.txt", [0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8, 0x62, 0x00]);
        var outcomes = await Collect();
        Assert.Equal("a\uFFFD b \U0001F600 \\ud83d \uFFFD\uFFFD.", outcomes[0].Value!.Content);
        Assert.Equal("a\uFFFDb", outcomes[1].Value!.Content);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_read_is_one_line_and_the_rest_goes_on()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps permissions in another way.");
            return;
        }

        Write("a/x.txt", "One."u8);
        Write("b.txt", "Two."u8);
        Write("c.txt", "Three."u8);
        string closed = Path.Combine(folder, "a"), closedFile = Path.Combine(folder, "b.txt");
        File.SetUnixFileMode(closed, UnixFileMode.None);
        File.SetUnixFileMode(closedFile, UnixFileMode.None);
        try
        {
            var outcomes = await Collect();
            Assert.SkipWhen(outcomes.All(r => r.IsAccepted), "This user may read everything.");
            Assert.Equal([CollectionErrors.Unreadable, CollectionErrors.Unreadable, null], outcomes.Select(r => r.Rejection?.Code));
        }
        finally
        {
            File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private async Task<List<Outcome<Report>>> Collect(string? path = null, CollectionLimits? limits = null) =>
        await new Collector(limits ?? new CollectionLimits(), TimeProvider.System).CollectAsync([path ?? folder]).ToListAsync();

    private void Write(string name, ReadOnlySpan<byte> bytes)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private static byte[] Packed(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
