namespace Cairn.Exams.Muc4;

/// <summary>How a part is classified: chances for the values of each list of <see cref="MucSets.OfStrings"/>, empty where a list is not of its role.</summary>
/// <param name="Chances">By list.</param>
/// <param name="IsLong">True where the phrase is answered with what hangs on it.</param>
internal sealed record PartClasses(int[][] Chances, bool IsLong)
{
    private const int MentionsLooked = 3;

    /// <summary>The likeliest value for a slot, or null where none is to be given.</summary>
    public string? Value(MucSlot slot)
    {
        for (int s = 0; s < MucSets.OfStrings.Length; s++)
        {
            if (MucSets.OfStrings[s].Slot == slot && Chances[s].Length > 0)
            {
                string value = MucSets.OfStrings[s].Values[Array.IndexOf(Chances[s], Chances[s].Max())];
                return value == MucSets.None ? null : value;
            }
        }

        return null;
    }

    /// <summary>A list of descriptions holds for names too.</summary>
    public static bool Applies(MucSlot listRole, MucSlot role) => listRole == role || (listRole == MucSlot.HumanDescription && role == MucSlot.HumanName);

    /// <summary>Features of the mentions in which the entity most surely plays its role.</summary>
    public static ulong[] Features(MucReading message, Part part, Sight sight, Topics topics, Cast cast)
    {
        var bag = new FeatureBag(2);
        foreach (int m in message.Entities[part.Entity].Mentions.OrderByDescending(m => cast.Mentions[m][part.Role]).ThenBy(m => m).Take(MentionsLooked))
        {
            bag.AddAll(Cast.MentionFeatures(message, m, sight.Mentions[m], topics));
        }

        bag.Add(99, (ulong)part.Role);
        return bag.ToArray();
    }
}
