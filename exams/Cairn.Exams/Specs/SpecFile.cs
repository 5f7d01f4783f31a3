using System.Collections.Immutable;

namespace Cairn.Exams.Specs;

/// <summary>A Markdown file of behaviour: prose with cases in it.</summary>
/// <remarks>
/// A spec is prose with cases in it. A case is a quotation (lines that begin with <c>&gt;</c>) or a fenced block, and behind it list items
/// with one expected line each between backticks. <c>- `number 10.. "at least 10"`</c> must be among the lines that the room
/// gives for the input; <c>- `no number`</c> means that no line begins with that word, <c>- `no number 10..`</c> that none begins so.
/// <c>not yet</c> behind the backticks marks a known gap. A line <c>name: value</c> with a small first letter, standing alone between
/// empty lines, sets something for all cases below it (<c>published: 2020-06-18</c>) until it is set anew.
/// </remarks>
public static class SpecFile
{
    /// <summary>The cases of a file; <paramref name="folder"/> is what its name is given from.</summary>
    public static IEnumerable<SpecCase> Read(string file, string folder)
    {
        string name = Path.GetRelativePath(folder, file).Replace('\\', '/');
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
}
