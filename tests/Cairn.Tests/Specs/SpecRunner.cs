using System.Collections.Immutable;
using System.Text;
using Xunit;

namespace Cairn.Tests.Specs;

/// <summary>Reads Markdown specs (<see cref="SpecFile"/>) and holds what a room does against them.</summary>
public static class SpecRunner
{
    public static string Folder { get; } = Path.Combine(Root(), "tests", "specs");

    /// <summary>The keys of all cases in a folder of tests/specs: <c>language/numbers.md:12</c>.</summary>
    public static TheoryData<string> Keys(string folder)
    {
        var keys = new TheoryData<string>();
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var spec in SpecFile.Read(file, Folder))
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
        var spec = SpecFile.Read(Path.Combine(Folder, key[..colon]), Folder).Single(found => key.EndsWith($":{found.Line}", StringComparison.Ordinal));
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

    private static bool IsMet(string expected, ImmutableArray<string> given) =>
        expected.StartsWith("no ", StringComparison.Ordinal)
            ? !given.Any(line => line == expected[3..] || line.StartsWith(expected[3..] + " ", StringComparison.Ordinal))
            : given.Contains(expected);

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
