using Cairn.Language.Names;

namespace Cairn.Exams.Muc4;

/// <summary>A message with its key. Keys give strings without offsets, so every occurrence of a string counts, and the whole entity with it.</summary>
internal sealed class KeyedMessage
{
    private readonly List<(int Template, MucFill Fill, bool IsOptional)>[][] fills;

    public KeyedMessage(MucReading reading, IReadOnlyList<MucKey> keys)
    {
        (Reading, Keys) = (reading, keys);
        fills = [.. reading.Entities.Select(_ => MucSets.Roles.Select(_ => new List<(int, MucFill, bool)>()).ToArray())];
        for (int t = 0; t < keys.Count; t++)
        {
            for (int role = 0; role < MucSets.Roles.Length; role++)
            {
                foreach (var fill in keys[t][MucSets.Roles[role]])
                {
                    foreach (int entity in Entities(fill, MucSets.Roles[role] != MucSlot.Organization))
                    {
                        fills[entity][role].Add((t, fill, fill.IsOptional || keys[t].IsOptional));
                    }
                }
            }
        }
    }

    public MucReading Reading { get; }

    public IReadOnlyList<MucKey> Keys { get; }

    /// <summary>The fills of the key that an entity stands for in a role.</summary>
    public IReadOnlyList<(int Template, MucFill Fill, bool IsOptional)> Fills(int entity, int role) => fills[entity][role];

    /// <summary>1 where the entity plays the part, -1 where the key leaves it open, else 0.</summary>
    public sbyte Plays(int entity, int role) => fills[entity][role] is not { Count: > 0 } list ? (sbyte)0 : list.Exists(f => !f.IsOptional) ? (sbyte)1 : (sbyte)-1;

    /// <summary>The templates in which an entity plays a part.</summary>
    public IEnumerable<int> TemplatesOf(int entity) => fills[entity].SelectMany(r => r.Select(f => f.Template)).Distinct();

    /// <summary>By incident type, and last for any: 1 where the sentence names who or what took part, -1 where only optional fills say so.</summary>
    public sbyte[] TypesOfSentence(int sentence)
    {
        sbyte[] types = new sbyte[MucSets.Types.Length + 1];
        foreach (var template in Enumerable.Range(0, Keys.Count))
        {
            int weight = 0;
            foreach (int entity in Enumerable.Range(0, Reading.Entities.Count).Where(e => Reading.Entities[e].Mentions.Any(m => Reading.Mentions[m].Sentence == sentence)))
            {
                for (int role = 0; role < MucSets.Roles.Length; role++)
                {
                    weight += fills[entity][role].Exists(f => f.Template == template) ? (MucSets.Roles[role] == MucSlot.Organization ? 1 : 2) : 0;
                }
            }

            if (weight >= 2)
            {
                Mark(types, Keys[template]);
            }
        }

        return types;
    }

    /// <summary>By incident type, and last for any: whether the message tells of one.</summary>
    public sbyte[] TypesOfMessage()
    {
        sbyte[] types = new sbyte[MucSets.Types.Length + 1];
        foreach (var key in Keys)
        {
            Mark(types, key);
        }

        return types;
    }

    private static void Mark(sbyte[] types, MucKey key)
    {
        foreach (int type in (ReadOnlySpan<int>)[MucSets.TypeOf(key), types.Length - 1])
        {
            if (types[type] <= 0)
            {
                types[type] = key.IsOptional ? (sbyte)-1 : (sbyte)1;
            }
        }
    }

    /// <summary>The entities that a fill fits in full; where there is none, those of the same surname or, where that is asked, the same noun.</summary>
    private IEnumerable<int> Entities(MucFill fill, bool byNoun)
    {
        string[][] keys = [.. fill.Values.Select(v => MucStrings.Core(v))];
        var exact = With(m => keys.Any(k => Matches(m, k)));
        return exact.Count > 0 ? exact
            : With(m => m.Core.Length > 0 && keys.Any(k => m.IsName ? k.Length > 1 && k[^1] == m.Core[^1] : byNoun && m.Form != MentionForm.Modifier && k.Length > 1 && MucStrings.Noun(k) == m.Core[^1] && m.Core.All(k.Contains)));
    }

    private List<int> With(Func<Mention, bool> fits) => [.. Enumerable.Range(0, Reading.Entities.Count).Where(e => Reading.Entities[e].Mentions.Any(m => fits(Reading.Mentions[m])))];

    private static bool Matches(Mention mention, string[] key) => MucStrings.Matches(mention.Core, key) || (mention.IsLong && MucStrings.Matches(mention.LongCore, key));
}
