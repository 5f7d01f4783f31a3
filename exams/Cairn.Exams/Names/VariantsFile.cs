using System.Collections.Immutable;
using System.Globalization;

namespace Cairn.Exams.Names;

/// <summary>An Arabic name and the Latin spellings attested for it.</summary>
/// <param name="Arabic">The name in Arabic script.</param>
/// <param name="Spellings">Those that at least two people write.</param>
internal sealed record VariantGroup(string Arabic, ImmutableArray<string> Spellings);

/// <summary>Reads the file of Arabic names with their Latin spellings and how often each is attested.</summary>
internal static class VariantsFile
{
    private const int LeastAttested = 2;

    public static ImmutableArray<VariantGroup> Read(FileInfo file) =>
    [
        .. File.ReadLines(file.FullName).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'))
            .Select(cells => new VariantGroup(cells[0], [.. cells[2].Split(',').Where(IsAttested).Select(spelling => spelling[..spelling.LastIndexOf(':')])]))
            .Where(group => group.Spellings.Length > 0),
    ];

    /// <summary>The groups of one half: rules are made looking at the other. The half of a group never changes.</summary>
    public static ImmutableArray<VariantGroup> Half(ImmutableArray<VariantGroup> groups, string half) => half switch
    {
        "all" => groups,
        "learn" => [.. groups.Where(IsForLearning)],
        _ => [.. groups.Where(group => !IsForLearning(group))],
    };

    private static bool IsForLearning(VariantGroup group) => group.Arabic.Aggregate(7, (sum, letter) => unchecked((sum * 31) + letter)) % 2 == 0;

    private static bool IsAttested(string spelling) =>
        int.Parse(spelling.AsSpan(spelling.LastIndexOf(':') + 1), CultureInfo.InvariantCulture) >= LeastAttested;
}
