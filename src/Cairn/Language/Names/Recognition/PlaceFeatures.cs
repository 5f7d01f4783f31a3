using Cairn.Language.Syntax;
using Cairn.Language.Tokens;

namespace Cairn.Language.Names.Recognition;

/// <summary>The features by which a token is told to begin a place's name, to go on with it or neither.</summary>
internal static class PlaceFeatures
{
    public const int Maximum = 96;

    /// <summary>Stands for what a gazetteer says where there is none.</summary>
    private const ulong NoLists = 64;

    /// <param name="text">The document.</param>
    /// <param name="sentence">The token's sentence.</param>
    /// <param name="i">The token.</param>
    /// <param name="before">What the token before was told to be.</param>
    /// <param name="hidesLists">Whether it goes on as if no gazetteer were there, which is not the same as one that lacks the name.</param>
    /// <param name="into">Takes the keys.</param>
    /// <returns>Their number.</returns>
    public static int Extract(PlaceText text, Sentence sentence, int i, PlaceTag before, bool hidesLists, Span<ulong> into)
    {
        var words = text.Words;
        var none = new PlaceWord { Form = Features.None, Suffix = Features.None, Tag = Features.None, Head = Features.None, Relation = Features.None, RunFirst = -1, RunEnd = -1 };
        ref readonly var w = ref words[i];
        var p1 = i > sentence.FirstToken ? words[i - 1] : none;
        var p2 = i > sentence.FirstToken + 1 ? words[i - 2] : none;
        var n1 = i + 1 < sentence.TokenEnd ? words[i + 1] : none;
        var n2 = i + 2 < sentence.TokenEnd ? words[i + 2] : none;
        ulong form = w.Form, tag = (ulong)before, shape = w.Shape;
        ulong listed = hidesLists ? NoLists : Listed(w), listedNext = hidesLists ? NoLists : Listed(n1), listedBefore = hidesLists ? NoLists : Listed(p1);
        ulong mention = w.Mention, kinds = (ulong)w.Kinds & 0xFFFFFFFF, given = w.IsGivenName ? 1u : 0;
        bool isFirst = i == sentence.FirstToken;
        int n = 0;
        into[n++] = Features.Key(0, tag);
        into[n++] = Features.Key(1, form);
        into[n++] = Features.Key(2, form, shape);
        into[n++] = Features.Key(3, p1.Form);
        into[n++] = Features.Key(4, n1.Form);
        into[n++] = Features.Key(5, p2.Form);
        into[n++] = Features.Key(6, n2.Form);
        into[n++] = Features.Key(7, p2.Form, p1.Form);
        into[n++] = Features.Key(8, n1.Form, n2.Form);
        into[n++] = Features.Key(9, p1.Form, n1.Form);
        into[n++] = Features.Key(10, w.Suffix, shape);
        into[n++] = Features.Key(11, w.Tag, shape);
        into[n++] = Features.Key(12, p1.Tag, w.Tag, n1.Tag);
        into[n++] = Features.Key(13, w.Tag, tag);
        into[n++] = Features.Key(14, p1.Similar, shape, tag);
        into[n++] = Features.Key(15, n1.Similar, shape, tag);
        into[n++] = Features.Key(16, p1.Similar, n1.Similar, shape);
        into[n++] = Features.Key(17, p2.Similar, p1.Similar, shape);
        into[n++] = Features.Key(18, n1.Similar, n2.Similar, shape);
        into[n++] = Features.Key(19, w.Similar, tag);
        into[n++] = Features.Key(20, isFirst ? 1u : 0, shape, tag);
        into[n++] = Features.Key(21, p1.Shape | ((ulong)n1.Shape << 8), shape);
        into[n++] = Features.Key(22, kinds, tag);
        into[n++] = Features.Key(23, (ulong)p1.Kinds, shape, tag);
        into[n++] = Features.Key(24, (ulong)n1.Kinds, shape, tag);
        into[n++] = Features.Key(25, (ulong)p1.Kinds, (ulong)n1.Kinds, shape);
        into[n++] = Features.Key(26, given, n1.IsGivenName ? 1u : 0, (p1.IsGivenName ? 1u : 0) | (shape << 1));
        into[n++] = Features.Key(27, w.Head, w.Relation);
        into[n++] = Features.Key(28, w.Relation, shape, tag);
        into[n++] = Features.Key(29, mention, tag);
        into[n++] = Features.Key(30, mention, p1.Mention, n1.Mention);
        into[n++] = Features.Key(31, mention, p1.Form);
        into[n++] = Features.Key(32, mention, n1.Form);
        into[n++] = Features.Key(33, listed, tag);
        into[n++] = Features.Key(34, listed, p1.Form);
        into[n++] = Features.Key(35, listed, n1.Form);
        into[n++] = Features.Key(36, listed, listedNext, tag);
        into[n++] = Features.Key(37, listed, shape, isFirst ? 1u : 0);
        into[n++] = Features.Key(38, listed, listedBefore, given);
        into[n++] = Features.Key(39, listed, p1.Similar, n1.Similar);
        into[n++] = Features.Key(40, p1.Mention, shape, tag);
        into[n++] = Features.Key(41, n1.Mention, shape, tag);
        into[n++] = Features.Key(42, form, p1.Form);
        into[n++] = Features.Key(43, form, n1.Form);
        if ((shape & 1) == 0)
        {
            return n;
        }

        n = Run(text, sentence, i, listed, tag, hidesLists, into, n);
        for (int bit = 0; bit < 8; bit++)
        {
            if (((int)w.Elsewhere & (1 << bit)) != 0)
            {
                into[n++] = Features.Key(60, (ulong)bit, tag);
                into[n++] = Features.Key(61, (ulong)bit, listed);
            }
        }

        into[n++] = Features.Key(62, (ulong)w.Elsewhere);
        into[n++] = Features.Key(63, (ulong)w.Elsewhere, listed, given);
        return n;
    }

    private static ulong Listed(in PlaceWord word) => (ulong)word.Listed + (word.GoesOnListed ? 32u : 0);

    /// <summary>The run of capitals that the word stands in, and what stands at its ends.</summary>
    private static int Run(PlaceText text, Sentence sentence, int i, ulong listed, ulong tag, bool hidesLists, Span<ulong> into, int n)
    {
        var words = text.Words;
        int first = words[i].RunFirst, end = words[i].RunEnd;
        ulong place = (uint)Math.Min(i - first, 3) | ((ulong)(uint)Math.Min(end - 1 - i, 3) << 4);
        ref readonly var head = ref words[first];
        ref readonly var last = ref words[end - 1];
        ulong before = first > sentence.FirstToken ? words[first - 1].Form : Features.None;
        ulong behind = end < sentence.TokenEnd ? words[end].Form : Features.None;
        ulong behindNext = end + 1 < sentence.TokenEnd ? words[end + 1].Form : Features.None;
        ulong listedBehind = hidesLists ? NoLists : end + 1 < sentence.TokenEnd ? (ulong)words[end + 1].Listed : 0;
        ulong lastForm = last.Form;
        into[n++] = Features.Key(44, place, tag);
        into[n++] = Features.Key(45, place, before);
        into[n++] = Features.Key(46, place, behind);
        into[n++] = Features.Key(47, place, lastForm);
        into[n++] = Features.Key(48, place, (ulong)last.Kinds, tag);
        into[n++] = Features.Key(49, place, (ulong)head.Kinds, head.IsGivenName ? 1u : 0);
        into[n++] = Features.Key(50, before, behind, place);
        into[n++] = Features.Key(51, behind, behindNext);
        into[n++] = Features.Key(52, behind, listedBehind, place);
        into[n++] = Features.Key(53, listed, place, tag);
        into[n++] = Features.Key(54, listed, place, before);
        into[n++] = Features.Key(55, listed, place, behind);
        into[n++] = Features.Key(56, first > sentence.FirstToken ? words[first - 1].Similar : 255u, place, listed);
        into[n++] = Features.Key(57, end < sentence.TokenEnd ? words[end].Similar : 255u, place, listed);
        into[n++] = Features.Key(58, lastForm, tag, place);
        into[n++] = Features.Key(59, head.IsGivenName ? 1u : 0, place, listed);
        return n;
    }
}
