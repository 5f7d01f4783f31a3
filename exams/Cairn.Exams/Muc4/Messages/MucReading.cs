using Cairn.Language;
using Cairn.Language.Names;

namespace Cairn.Exams.Muc4;

/// <summary>A message read: its grammar, its noun phrases, and who is the same among them.</summary>
internal sealed record MucReading
{
    public required MucDocument Message { get; init; }

    public required Reading Text { get; init; }

    public required IReadOnlyList<Mention> Mentions { get; init; }

    public required IReadOnlyList<Entity> Entities { get; init; }

    /// <summary>By mention: the index of its entity, or -1.</summary>
    public required int[] EntityOf { get; init; }

    public int Sentences => Text.Sentences.Length;

    public static MucReading Of(MucDocument message, LanguageLayer language, MentionFinder finder)
    {
        var text = language.Read(message.Document);
        var mentions = finder.Find(text);
        var entities = EntityGrouper.Group(text, mentions);
        int[] entityOf = new int[mentions.Count];
        entityOf.AsSpan().Fill(-1);
        for (int e = 0; e < entities.Count; e++)
        {
            foreach (int m in entities[e].Mentions)
            {
                entityOf[m] = e;
            }
        }

        return new MucReading { Message = message, Text = text, Mentions = mentions, Entities = entities, EntityOf = entityOf };
    }
}
