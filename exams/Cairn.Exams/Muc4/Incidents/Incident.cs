namespace Cairn.Exams.Muc4;

/// <summary>A happening of a message: who and what took part, and the sentences that tell of it.</summary>
/// <param name="Parts">In order of the text.</param>
/// <param name="Sentences">The sentences of its targets, or of whatever it has, in order.</param>
internal sealed record Incident(IReadOnlyList<Part> Parts, int[] Sentences)
{
    public static Incident Of(MucReading message, IEnumerable<Part> parts)
    {
        Part[] sorted = [.. parts.OrderBy(p => message.Mentions[p.Mention].First).ThenBy(p => p.Role)];
        var tellers = sorted.Any(p => MucSets.IsTarget(p.Slot)) ? sorted.Where(p => MucSets.IsTarget(p.Slot)) : sorted;
        return new Incident(sorted, [.. tellers.Select(p => message.Mentions[p.Mention].Sentence).Distinct().Order()]);
    }
}
