using System.Collections.Immutable;
using Cairn.Language.Names;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;

namespace Cairn.Language.Coreference;

/// <summary>Finds what pronouns, definite nouns, short names and acronyms stand for. Thread-safe.</summary>
internal sealed class BackReferenceFinder(BackReferenceWords words)
{
    public ImmutableArray<BackReference> Find(TokenText text, ImmutableArray<TokenSyntax> syntax, ImmutableArray<Mention> mentions) =>
        new BackReferencePass(text, syntax, mentions, words).Find();
}
