using System.Collections.Immutable;
using System.Globalization;

namespace Cairn.Exams.Specs;

/// <summary>An input of a spec with the lines expected of it and the settings (<c>published: 2020-06-18</c>) that stand above it.</summary>
public sealed record SpecCase
{
    /// <summary>Path below tests/specs with forward slashes: <c>language/numbers.md</c>.</summary>
    public required string File { get; init; }

    /// <summary>Line number of the input's first line.</summary>
    public required int Line { get; init; }

    public required string Input { get; init; }

    public required ImmutableDictionary<string, string> Settings { get; init; }

    public required ImmutableArray<SpecLine> Expected { get; init; }

    /// <summary>The setting <c>published</c>, null where it is <c>none</c> or absent.</summary>
    public DateOnly? Published => Day("published");

    /// <summary>A setting that is a day in ISO form.</summary>
    public DateOnly? Day(string setting) =>
        Settings.TryGetValue(setting, out string? value) && value != "none" ? DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public string? Setting(string name) => Settings.TryGetValue(name, out string? value) && value != "none" ? value : null;
}
