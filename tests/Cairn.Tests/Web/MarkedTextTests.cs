using System.Text.Encodings.Web;
using Cairn.App.Web;
using Cairn.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cairn.Tests.Web;

public sealed class MarkedTextTests
{
    [Fact]
    public void Overlapping_marks_become_pieces_that_carry_all_marks_upon_them()
    {
        var text = new MarkedText("a car bomb in Mosul", [new Mark(new TextSpan(2, 10), "e1-type", "trigger", ""), new Mark(new TextSpan(6, 19), "e1-place", "place", "")]);
        var pieces = text.Pieces(new TextSpan(0, 19)).ToArray();
        Assert.Equal(["a ", "car ", "bomb", " in Mosul"], pieces.Select(piece => piece.Words));
        Assert.Equal(["", "e1-type", "e1-type e1-place", "e1-place"], pieces.Select(piece => string.Join(' ', piece.Marks.Select(mark => mark.Key))));
    }

    [Fact]
    public void The_pieces_of_a_stretch_are_its_text_whatever_the_marks()
    {
        const string words = "Fighters attacked a post near the river on Monday.";
        Prop.ForAll<(int Start, int Length)[]>(spans =>
        {
            var marks = spans.Select((span, i) => new Mark(new TextSpan(span.Start % 60, unchecked((span.Start % 60) + (span.Length % 30))), $"e{i}", "place", ""));
            return string.Concat(new MarkedText(words, marks).Pieces(new TextSpan(3, 40)).Select(piece => piece.Words)) == words[3..40];
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Markup_in_a_report_is_written_as_words()
    {
        const string words = "<script>alert(1)</script> & \"x\"";
        var writer = new StringWriter();
        var text = new MarkedText(words, [new Mark(new TextSpan(0, 8), "e1-type", "trigger", "type: <b>\"'")]);
        new MarkedBlock(text, new TextSpan(0, words.Length), []).WriteTo(writer, HtmlEncoder.Default);
        Assert.DoesNotContain("<script", writer.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_first_words_of_a_value_are_where_its_address_leads()
    {
        var writer = new StringWriter();
        var text = new MarkedText("he and he", [new Mark(new TextSpan(0, 2), "e1-actor", "actor", ""), new Mark(new TextSpan(7, 9), "e1-actor", "actor", "")]);
        new MarkedBlock(text, new TextSpan(0, 9), []).WriteTo(writer, HtmlEncoder.Default);
        Assert.Equal(2, writer.ToString().Split("id=\"w-e1-actor\"").Length);
    }
}
