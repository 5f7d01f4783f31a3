namespace Cairn.Exams.Muc4;

/// <summary>What is seen of a message before anything learned is asked: features of its sentences and of its noun phrases.</summary>
internal sealed record Sight(ulong[][] Sentences, ulong[][] Mentions)
{
    public static Sight Of(MucReading message, WordShapes shapes)
    {
        var sentences = new SentenceFeatures(shapes);
        var mentions = new MentionFeatures(shapes);
        return new Sight([.. Enumerable.Range(0, message.Sentences).Select(s => sentences.Of(message, s))], [.. Enumerable.Range(0, message.Mentions.Count).Select(m => mentions.Of(message, m))]);
    }
}
