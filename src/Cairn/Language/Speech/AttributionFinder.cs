using System.Collections.Immutable;
using Cairn.Language.Names;
using Cairn.Language.Numbers;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;
using Cairn.Theatres;

namespace Cairn.Language.Speech;

/// <summary>Finds who is made to say what: direct quotations, "said that", "according to", "in X's view".</summary>
internal sealed class AttributionFinder(SpeechWords words, ImmutableArray<Country> countries)
{
    public ImmutableArray<Attribution> Find(TokenText text, ImmutableArray<TokenSyntax> syntax, ImmutableArray<Mention> mentions, ImmutableArray<NumberExpression> numbers)
    {
        if (syntax.Length != text.Count)
        {
            return [];
        }

        var tree = new SyntaxTree(syntax);
        var names = new SpeakerNames(text, tree, mentions, countries, words);
        var pass = new AttributionPass(text, tree, names, words, mentions, numbers);
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            pass.Read(s);
        }

        return pass.Finish();
    }
}
