using System.Collections.Immutable;
using System.Text;
using Xunit;

namespace Cairn.Tests.Specs;

/// <summary>Reads Markdown specs and holds what a room does against them.</summary>
/// <remarks>
/// A spec is prose with cases in it. A case is a quotation (lines that begin with <c>&gt;</c>) or a fenced block, and behind it list items
/// with one expected line each between backticks. <c>- `number 10.. "at least 10"`</c> must be among the lines that the room
/// gives for the input; <c>- `no number`</c> means that no line begins with that word, <c>- `no number 10..`</c> that none begins so.
/// <c>not yet</c> behind the backticks marks a known gap. A line <c>name: value</c> with a small first letter, standing alone between
/// empty lines, sets something for all cases below it (<c>published: 2020-06-18</c>) until it is set anew.
/// </remarks>
public static class SpecRunner
{
    public static string Folder { get; } = Path.Combine(Root(), "tests", "specs");

    /// <summary>The keys of all cases in a folder of tests/specs: <c>language/numbers.md:12</c>.</summary>
    public static TheoryData<string> Keys(string folder)
    {
        var keys = new TheoryData<string>();
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var spec in Read(file))
            {
                keys.Add($"{spec.File}:{spec.Line}");
            }
        }

        return keys;
    }

    /// <summary>Reads the case of a key with what a room gives for it, and fails on every expected line that is not met.</summary>
    public static void Check(string key, Func<SpecCase, IEnumerable<string>> read)
    {
        int colon = key.LastIndexOf(':');
        var spec = Read(Path.Combine(Folder, key[..colon])).Single(found => key.EndsWith($":{found.Line}", StringComparison.Ordinal));
        var given = read(spec).ToImmutableArray();
        var failures = new StringBuilder();
        var gaps = new List<string>();
        foreach (var line in spec.Expected)
        {
            bool met = IsMet(line.Text, given);
            if (met && line.IsNotYet)
            {
                failures.AppendLine($"{spec.File}:{line.Line}: `{line.Text}` is met now: take its \"not yet\" away");
            }
            else if (!met && line.IsNotYet)
            {
                gaps.Add(line.Text);
            }
            else if (!met)
            {
                failures.AppendLine($"{spec.File}:{line.Line}: `{line.Text}` is not met. Given:");
                string verb = line.Text.StartsWith("no ", StringComparison.Ordinal) ? line.Text.Split(' ')[1] : line.Text.Split(' ')[0];
                foreach (string other in given.Where(other => other.StartsWith(verb, StringComparison.Ordinal)).DefaultIfEmpty("(nothing of this kind)"))
                {
                    failures.AppendLine($"    {other}");
                }
            }
        }

        Assert.True(failures.Length == 0, failures.ToString());
        Assert.SkipWhen(gaps.Count > 0, "not yet: " + string.Join("; ", gaps));
    }

    /// <summary>The cases of a file.</summary>
    public static IEnumerable<SpecCase> Read(string file)
    {
        string name = Path.GetRelativePath(Folder, file).Replace('\\', '/');
        var settings = ImmutableDictionary<string, string>.Empty;
        string[] lines = File.ReadAllLines(file);
        int at = 0;
        while (at < lines.Length)
        {
            if (IsSetting(lines, at))
            {
                int colon = lines[at].IndexOf(':', StringComparison.Ordinal);
                settings = settings.SetItem(lines[at][..colon], lines[at][(colon + 1)..].Trim());
                at++;
                continue;
            }

            int start = at;
            if (Input(lines, ref at) is not { } input)
            {
                at++;
                continue;
            }

            yield return new SpecCase { File = name, Line = start + 1, Input = input, Settings = settings, Expected = Expected(lines, ref at, name) };
        }
    }

    private static bool IsMet(string expected, ImmutableArray<string> given) =>
        expected.StartsWith("no ", StringComparison.Ordinal)
            ? !given.Any(line => line == expected[3..] || line.StartsWith(expected[3..] + " ", StringComparison.Ordinal))
            : given.Contains(expected);

    private static bool IsSetting(string[] lines, int at)
    {
        string line = lines[at];
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && line.AsSpan(0, colon).IndexOfAnyExcept(System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz-")) < 0
            && (at == 0 || lines[at - 1].Length == 0 || IsSetting(lines, at - 1));
    }

    private static string? Input(string[] lines, ref int at)
    {
        var input = new List<string>();
        if (lines[at].StartsWith("```", StringComparison.Ordinal))
        {
            for (at++; at < lines.Length && !lines[at].StartsWith("```", StringComparison.Ordinal); at++)
            {
                input.Add(lines[at]);
            }

            at++;
        }
        else
        {
            for (; at < lines.Length && lines[at].StartsWith('>'); at++)
            {
                input.Add(lines[at].StartsWith("> ", StringComparison.Ordinal) ? lines[at][2..] : lines[at][1..]);
            }
        }

        return input.Count == 0 ? null : string.Join('\n', input);
    }

    private static ImmutableArray<SpecLine> Expected(string[] lines, ref int at, string name)
    {
        var expected = ImmutableArray.CreateBuilder<SpecLine>();
        while (at < lines.Length && (lines[at].Length == 0 || lines[at].StartsWith("- `", StringComparison.Ordinal)))
        {
            if (lines[at].Length > 0)
            {
                int close = lines[at].LastIndexOf('`');
                expected.Add(new SpecLine(lines[at][3..close], at + 1, lines[at][(close + 1)..].Contains("not yet", StringComparison.Ordinal)));
            }

            at++;
        }

        return expected.Count > 0 ? expected.ToImmutable() : throw new InvalidDataException($"{name}:{at}: the case before this line expects nothing");
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Cairn.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Cairn.slnx stands in no folder above the tests.");
    }
}
