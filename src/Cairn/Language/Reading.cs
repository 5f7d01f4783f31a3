using System.Collections.Immutable;
using Cairn.Cleaning;
using Cairn.Language.Coreference;
using Cairn.Language.Dates;
using Cairn.Language.Names;
using Cairn.Language.Numbers;
using Cairn.Language.Speech;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;

namespace Cairn.Language;

/// <summary>What the language layer read in a document. All lists are in order of the text.</summary>
public sealed record Reading
{
    public required Document Document { get; init; }

    public required ImmutableArray<Token> Tokens { get; init; }

    public required ImmutableArray<Sentence> Sentences { get; init; }

    /// <summary>Grammar of each token, in the order of <see cref="Tokens"/>: part of speech, lemma, head and relation.</summary>
    public ImmutableArray<TokenSyntax> Syntax { get; init; } = [];

    public required ImmutableArray<NumberExpression> Numbers { get; init; }

    public required ImmutableArray<DateExpression> Dates { get; init; }

    /// <summary>Names of actors, people, places, nationalities, not overlapping.</summary>
    public required ImmutableArray<Mention> Mentions { get; init; }

    public required ImmutableArray<Attribution> Attributions { get; init; }

    /// <summary>Pronouns, definite nouns, short names and acronyms, with what they stand for.</summary>
    public ImmutableArray<BackReference> BackReferences { get; init; } = [];
}
