using Cairn.Language.Names;

namespace Cairn.Exams.Muc4;

/// <summary>An entity in a role of an incident.</summary>
/// <param name="Entity">Index of the entity.</param>
/// <param name="Role">Index in <see cref="MucSets.Roles"/>.</param>
/// <param name="Mention">The mention that speaks most surely for the role.</param>
/// <param name="Chance">How surely it plays it, in thousandths.</param>
internal sealed record Part(int Entity, int Role, int Mention, int Chance)
{
    public MucSlot Slot => MucSets.Roles[Role];

    /// <summary>The parts of a message that are sure enough: the likeliest role of each entity, and a second one where that is surer than not.</summary>
    public static List<Part> Choose(MucReading message, Cast cast, MucThresholds thresholds)
    {
        var parts = new List<Part>();
        for (int entity = 0; entity < message.Entities.Count; entity++)
        {
            int[] chances = cast.Entities[entity];
            int best = Array.IndexOf(chances, chances.Max());
            for (int role = 0; role < chances.Length; role++)
            {
                if (chances[role] >= thresholds.Part[role] && (role == best || chances[role] >= thresholds.SecondPart))
                {
                    parts.Add(new Part(entity, role, cast.Best(message, entity, role), chances[role]));
                }
            }
        }

        return parts;
    }
}
