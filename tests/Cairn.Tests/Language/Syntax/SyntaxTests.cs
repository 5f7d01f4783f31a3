using System.Collections.Immutable;
using Cairn.Cleaning;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;
using Cairn.Theatres;
using Cairn.Values;
using Xunit;

namespace Cairn.Tests.Language.Syntax;

public sealed class SyntaxTests
{
    private static readonly SyntaxLayer Layer = SyntaxLayer.Read(Path.Combine(DataFolders.Models, "english.syntax"), Path.Combine(DataFolders.Ontology, "words"));

    [Theory]
    [InlineData("The militants attacked a convoy .", "militants", "nsubj", "attacked")]
    [InlineData("The militants attacked a convoy .", "convoy", "obj", "attacked")]
    [InlineData("Three soldiers were killed by a bomb .", "soldiers", "nsubj:pass", "killed")]
    [InlineData("Three soldiers were killed by a bomb .", "bomb", "obl:agent", "killed")]
    [InlineData("Three soldiers were killed by a bomb .", "Three", "nummod", "soldiers")]
    [InlineData("THE POLICE ARRESTED FOUR MEN IN THE CITY .", "MEN", "obj", "ARRESTED")]
    public void A_word_hangs_on_the_word_that_governs_it(string sentence, string word, string relation, string head)
    {
        var (tokens, syntax) = Parse(sentence);
        int at = Array.IndexOf(tokens, word);
        Assert.Equal((relation, head), (syntax[at].Relation, tokens[syntax[at].Head]));
    }

    [Theory]
    [InlineData("They fled from the burning villages .", "villages", "village")]
    [InlineData("They fled from the burning villages .", "fled", "flee")]
    [InlineData("Gunmen were shooting at passing cars .", "shooting", "shoot")]
    [InlineData("The army has seized two towns .", "seized", "seize")]
    public void An_inflected_word_has_its_lemma(string sentence, string word, string lemma)
    {
        var (tokens, syntax) = Parse(sentence);
        Assert.Equal(lemma, syntax[Array.IndexOf(tokens, word)].Lemma);
    }

    [Fact]
    public void Each_sentence_has_one_root_and_its_heads_form_no_circle()
    {
        var (_, syntax) = Parse("On Tuesday , police in the north of the country said that at least ten people , most of them farmers , had been abducted .");
        Assert.Single(syntax, token => token.Head < 0);
        for (int i = 0; i < syntax.Length; i++)
        {
            int steps = 0;
            for (int at = i; at >= 0; at = syntax[at].Head)
            {
                Assert.True(steps++ <= syntax.Length);
            }
        }
    }

    private static (string[] Words, ImmutableArray<TokenSyntax> Syntax) Parse(string sentence)
    {
        string[] words = sentence.Split(' ');
        var tokens = ImmutableArray.CreateBuilder<Token>();
        int at = 0;
        foreach (string word in words)
        {
            tokens.Add(new Token(new TextSpan(at, at + word.Length), char.IsLetter(word[0]) ? TokenKind.Word : TokenKind.Punctuation));
            at += word.Length + 1;
        }

        return (words, Layer.Parse(sentence, tokens.ToImmutable(), [new Sentence(new TextSpan(0, sentence.Length), 0, words.Length, 0, BlockKind.Paragraph)]));
    }
}
