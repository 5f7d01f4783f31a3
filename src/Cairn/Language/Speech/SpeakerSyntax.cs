using System.Collections.Immutable;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;

namespace Cairn.Language.Speech;

/// <summary>Hangs a speaker on its verb of speech where the parser hung it on what is said: in "killing 20 civilians, medics and residents said"
/// it takes medics and residents for further dead.</summary>
internal static class SpeakerSyntax
{
    /// <summary>How many tokens before the speaker the verb's other subject may stand.</summary>
    private const int Reach = 80;

    /// <summary>The grammar with such speakers put right; the same where there are none.</summary>
    public static ImmutableArray<TokenSyntax> Mend(TokenText text, ImmutableArray<TokenSyntax> syntax, ImmutableArray<Attribution> attributions)
    {
        ImmutableArray<TokenSyntax>.Builder? mended = null;
        foreach (var attribution in attributions)
        {
            int first = text.TokenAt(attribution.Speaker.Start), cue = text.TokenAt(attribution.Cue.Start);
            if (attribution.Content.Start < attribution.Speaker.Start && cue > first && text.TokenAt(attribution.Speaker.End - 1) == cue - 1
                && syntax[cue].Class == WordClass.Verb && IsHungOnContent(syntax, first, cue))
            {
                mended ??= syntax.ToBuilder();
                Hang(mended, first, cue);
            }
        }

        return mended?.ToImmutable() ?? syntax;
    }

    /// <summary>Whether a word of the speaker depends on a word before it, and the verb has no other subject.</summary>
    private static bool IsHungOnContent(ImmutableArray<TokenSyntax> syntax, int first, int cue)
    {
        bool found = false;
        for (int token = first; token < cue; token++)
        {
            found |= syntax[token].Head >= 0 && syntax[token].Head < first;
        }

        for (int token = Math.Max(0, first - Reach); found && token < syntax.Length && token <= cue + 1; token++)
        {
            found = (token >= first && token < cue) || syntax[token].Head != cue || !syntax[token].Relation.StartsWith("nsubj", StringComparison.Ordinal);
        }

        return found;
    }

    /// <summary>The first word that depended on the content becomes the verb's subject, the others hang on it.</summary>
    private static void Hang(ImmutableArray<TokenSyntax>.Builder syntax, int first, int cue)
    {
        int root = -1, subject = -1;
        for (int token = first; token < cue; token++)
        {
            if (syntax[token].Head is var head and >= 0 && head < first)
            {
                root = subject < 0 ? Root(syntax, head) : root;
                syntax[token] = subject < 0 ? syntax[token] with { Head = cue, Relation = "nsubj" } : syntax[token] with { Head = subject };
                subject = subject < 0 ? token : subject;
            }
        }

        // The verb may have been read as a clause about the speaker: "officials said".
        if (syntax[cue].Head >= first && syntax[cue].Head < cue)
        {
            syntax[cue] = syntax[cue] with { Head = root, Relation = "parataxis" };
        }
    }

    private static int Root(ImmutableArray<TokenSyntax>.Builder syntax, int token)
    {
        while (syntax[token].Head >= 0)
        {
            token = syntax[token].Head;
        }

        return token;
    }
}
