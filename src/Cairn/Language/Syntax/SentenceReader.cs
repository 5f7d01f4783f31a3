namespace Cairn.Language.Syntax;

/// <summary>Tags and parses one sentence after the other with memory of its own: one for each thread.</summary>
/// <param name="model">What was learned.</param>
/// <param name="longest">The most words a sentence may have.</param>
internal sealed class SentenceReader(SyntaxModel model, int longest)
{
    private readonly Tagger tagger = new(model.TagScores, model.Tags.Length);
    private readonly DependencyParser parser = new(model);
    private readonly SlotProducts products = new(longest, model.Slots, model.Edges);

    /// <summary>The words of the sentence, with their tags once it is read.</summary>
    public SentenceWords Words { get; } = new(longest, model.Encoder.Size);

    /// <summary>The tree, once it is read.</summary>
    public ParseState Tree { get; } = new(longest);

    /// <summary>Reads the sentence that <see cref="Words"/> was filled with.</summary>
    public void Read()
    {
        model.Encoder.Encode(Words);
        tagger.Tag(Words);
        parser.Parse(Words, Tree, products);
    }
}
