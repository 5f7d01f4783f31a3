using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Theatres;

namespace Cairn.Coding.Events.Parties;

/// <summary>Tells which armed group words such as "the militants", "they" or "its fighters" stand for: the one that the report has named most often so far.</summary>
internal sealed class NamedGroups(ReportWords words)
{
    /// <summary>The group that the report named most often before a word, of several the one named last; where it named none before, the first that it names later. Null where it names none.</summary>
    public Participant? Meant(int word)
    {
        int offset = words.Span(word).Start;
        Mention? most = null;
        int mostTimes = 0;
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in words.Reading.Mentions)
        {
            if (mention.Actor is not { Kind: ActorKind.ArmedGroup or ActorKind.Militia } actor)
            {
                continue;
            }

            if (mention.Span.Start >= offset)
            {
                most ??= mention;
                break;
            }

            int count = times[actor.Id] = times.GetValueOrDefault(actor.Id) + 1;
            if (count >= mostTimes)
            {
                (most, mostTimes) = (mention, count);
            }
        }

        return most is null ? null : Make(most);
    }

    private static Participant Make(Mention mention) => new()
    {
        Name = mention.Name, Span = mention.Span, Class = NounClass.Armed, Actor = mention.Actor, IsNamed = true, Country = null,
    };
}
