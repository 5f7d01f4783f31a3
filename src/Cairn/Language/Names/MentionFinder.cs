using System.Collections.Immutable;
using Cairn.Cleaning;
using Cairn.Theatres;

namespace Cairn.Language.Names;

/// <summary>Finds the names in a document and says what each stands for. Built once; thread-safe.</summary>
internal sealed class MentionFinder
{
    private readonly NameIndex index;
    private readonly NameFinder finder;

    /// <param name="theatres">The names that are known.</param>
    /// <param name="words">Folder of the vocabulary files.</param>
    /// <exception cref="DataException">A vocabulary file is missing or wrong.</exception>
    public MentionFinder(TheatreSet theatres, string words)
    {
        var nameWords = NameWords.Read(words);
        index = NameIndex.Build(theatres, nameWords.Traps);
        finder = new NameFinder(index, nameWords);
    }

    /// <summary>The mentions in order of the text, not overlapping.</summary>
    public ImmutableArray<Mention> Find(Document document, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        var atoms = AtomReader.Read(document.Text, tokens, sentences, index.Vocabulary);
        var hits = finder.Find(document.Text, atoms, sentence => sentences[sentence].Kind is BlockKind.Title or BlockKind.Heading);
        var mentions = ImmutableArray.CreateBuilder<Mention>(hits.Count);
        foreach (var hit in hits)
        {
            var spelling = hit.Spellings[0];
            mentions.Add(new Mention
            {
                Span = hit.Span,
                Kind = spelling.Kind,
                Name = spelling.Name,
                Actor = spelling.Actor,
                Person = spelling.Person,
                Place = spelling.Place,
                Country = spelling.Country,
            });
        }

        return mentions.DrainToImmutable();
    }
}
