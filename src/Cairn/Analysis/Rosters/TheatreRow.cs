using System.Collections.Immutable;
using Cairn.Theatres;

namespace Cairn.Analysis.Rosters;

/// <summary>Writes a name as a row of a theatre's actors.tsv or people.tsv, to be looked at and pasted.</summary>
internal static class TheatreRow
{
    /// <param name="spellings">The usual one first.</param>
    /// <param name="isPerson">Whether it is a row of people.tsv (id, name, office, actor, country, variants), else of actors.tsv (id, name, kind,
    /// country, parent, variants).</param>
    /// <param name="office">The office that a report gives.</param>
    public static string Of(ImmutableArray<string> spellings, bool isPerson, string? office)
    {
        string variants = string.Join('|', spellings.Skip(1));
        return isPerson
            ? string.Join('\t', Id(spellings[0]), spellings[0], office, "", "", variants)
            : string.Join('\t', Id(spellings[0]), spellings[0], "armed-group", "", "", variants);
    }

    /// <summary>The name in small letters with hyphens.</summary>
    private static string Id(string name) =>
        string.Join('-', name.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Select(word => string.Concat(NameFold.Fold(word).Where(char.IsLetterOrDigit))).Where(word => word.Length > 0));
}
