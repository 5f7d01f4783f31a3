using Cairn.Theatres;

namespace Cairn.Language.Matching;

/// <summary>How near words and names have to be to be taken for one: the rows of <c>name-match.tsv</c>, each 0 to 1.</summary>
internal sealed record MatchLimits
{
    /// <summary>Words within longer names.</summary>
    public required double Word { get; init; }

    /// <summary>Words within longer names, one of them mistyped.</summary>
    public required double Typed { get; init; }

    /// <summary>Words of up to three letters within longer names, one of them mistyped, and words in a script that the letters lack.</summary>
    public required double ShortWord { get; init; }

    /// <summary>A word in a script without short vowels and one in another script.</summary>
    public required double Unwritten { get; init; }

    /// <summary>Names of one word each.</summary>
    public required double Alone { get; init; }

    /// <summary>Names of one word each, one in a script without short vowels.</summary>
    public required double AloneUnwritten { get; init; }

    /// <summary>What stands behind "abd" or "abu" in two words.</summary>
    public required double BehindFront { get; init; }

    /// <summary>A word and several words written as one.</summary>
    public required double Joined { get; init; }

    /// <summary>Two whole names without their spaces.</summary>
    public required double Whole { get; init; }

    /// <summary>What an initial is worth beside the name that it stands for.</summary>
    public required double Initial { get; init; }

    /// <summary>What two forms of one given name are worth.</summary>
    public required double Form { get; init; }

    /// <summary>What two numbers are worth in firms' names.</summary>
    public required double Numeral { get; init; }

    /// <summary>What an acronym is worth beside the name that it stands for.</summary>
    public required double Acronym { get; init; }

    /// <summary>A person's name that lacks words of the other, where two names stay.</summary>
    public required double Shorter { get; init; }

    /// <summary>A person's name that lacks words of the other, where one name and a particle or an initial stay.</summary>
    public required double ShorterByOne { get; init; }

    /// <param name="folder">Folder with name-match.tsv.</param>
    public static MatchLimits Read(string folder)
    {
        var table = TsvTable.Read(Path.Combine(folder, "name-match.tsv"), ["limit", "value"]);
        double Of(string limit) => table.Rows.FirstOrDefault(row => row["limit"] == limit)?.Number("value")
            ?? throw new DataException(DataErrors.BadValue, table.File, 0, $"no value for '{limit}'");
        return new MatchLimits
        {
            Word = Of("word"),
            Typed = Of("typed"),
            ShortWord = Of("short-word"),
            Unwritten = Of("unwritten"),
            Alone = Of("alone"),
            AloneUnwritten = Of("alone-unwritten"),
            BehindFront = Of("behind-front"),
            Joined = Of("joined"),
            Whole = Of("whole"),
            Initial = Of("initial"),
            Form = Of("form"),
            Numeral = Of("numeral"),
            Acronym = Of("acronym"),
            Shorter = Of("shorter"),
            ShorterByOne = Of("shorter-by-one"),
        };
    }
}
