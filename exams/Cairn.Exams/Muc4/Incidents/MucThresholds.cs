namespace Cairn.Exams.Muc4;

/// <summary>From which chance on, in thousandths, something is believed. Set by held-out answers over the development messages.</summary>
internal sealed record MucThresholds
{
    public static readonly MucThresholds Default = Debug();

    private static MucThresholds Debug()
    {
        var t = new MucThresholds();
        if (Environment.GetEnvironmentVariable("MUCT") is { } v)
        {
            int[] n = [.. v.Split(',').Select(int.Parse)];
            t = t with { Parts = [n[0], n[1], n[2], n[3], n[4], n[5]], SecondPart = n[6], Same = n[7], Incident = n[8] };
        }

        return t;
    }

    /// <summary>By role, in the order of <see cref="MucSets.Roles"/>.</summary>
    public int[] Parts { get; init; } = [300, 300, 300, 300, 300, 300];

    public int SecondPart { get; init; } = 500;

    /// <summary>Two parts that are as likely as this in one incident are put into one.</summary>
    public int Same { get; init; } = 500;

    /// <summary>An incident that is this likely in the key is answered.</summary>
    public int Incident { get; init; } = 300;

    public int Part(int role) => Parts[role];
}
