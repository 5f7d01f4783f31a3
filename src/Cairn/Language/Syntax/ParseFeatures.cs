namespace Cairn.Language.Syntax;

/// <summary>What the parser's two models look at.</summary>
internal static class ParseFeatures
{
    private const ulong NoTag = 250;
    private const ulong RootTag = 251;

    /// <summary>Features of a state, for choosing the next action.</summary>
    public static int OfState(SentenceWords words, ParseState state, Span<ulong> into)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2), b0 = state.Buffer(0), b1 = state.Buffer(1), b2 = state.Buffer(2);
        ulong s0w = Word(words, s0), s1w = Word(words, s1), b0w = Word(words, b0), b1w = Word(words, b1);
        ulong s0p = TagOf(words, s0), s1p = TagOf(words, s1), s2p = TagOf(words, s2), b0p = TagOf(words, b0), b1p = TagOf(words, b1), b2p = TagOf(words, b2);
        int s0l = state.LeftChild(s0), s0r = state.RightChild(s0), s1l = state.LeftChild(s1), s1r = state.RightChild(s1), b0l = state.LeftChild(b0);
        ulong s0lp = ChildTag(words, s0l), s0rp = ChildTag(words, s0r), s1lp = ChildTag(words, s1l), s1rp = ChildTag(words, s1r), b0lp = ChildTag(words, b0l);
        ulong s0ll = ChildLabel(state, s0l), s0rl = ChildLabel(state, s0r), s1ll = ChildLabel(state, s1l), s1rl = ChildLabel(state, s1r), b0ll = ChildLabel(state, b0l);
        ulong s0r2l = ChildLabel(state, state.RightChild2(s0)), s1r2l = ChildLabel(state, state.RightChild2(s1)), s0l2l = ChildLabel(state, state.LeftChild2(s0));
        ulong s0c = Similar(words, s0), s1c = Similar(words, s1), b0c = Similar(words, b0);
        ulong near = Distance(s0, b0), far = Distance(s1, s0);
        ulong s0v = Count(state.RightCount(s0)), s1v = Count(state.RightCount(s1)), s0vl = Count(state.LeftCount(s0)), b0vl = Count(state.LeftCount(b0));
        int n = 0;
        into[n++] = Features.Key(100, s0w, s0p);
        into[n++] = Features.Key(101, s0p);
        into[n++] = Features.Key(102, s1w, s1p);
        into[n++] = Features.Key(103, s1p);
        into[n++] = Features.Key(104, b0w, b0p);
        into[n++] = Features.Key(105, b0p);
        into[n++] = Features.Key(106, b1w, b1p);
        into[n++] = Features.Key(107, b1p, b0p);
        into[n++] = Features.Key(108, s2p, s1p);
        into[n++] = Features.Key(109, s0w, b0w);
        into[n++] = Features.Key(110, s0w, s0p, b0p);
        into[n++] = Features.Key(111, s0p, b0w, b0p);
        into[n++] = Features.Key(112, s0p, b0p);
        into[n++] = Features.Key(113, s1w, s0w);
        into[n++] = Features.Key(114, s1w, s1p, s0p);
        into[n++] = Features.Key(115, s1p, s0w, s0p);
        into[n++] = Features.Key(116, s1p, s0p);
        into[n++] = Features.Key(117, s1p, b0p);
        into[n++] = Features.Key(118, s1w, b0p);
        into[n++] = Features.Key(119, s1p, b0w);
        into[n++] = Features.Key(120, b0p, b1p, b2p);
        into[n++] = Features.Key(121, s0p, b0p, b1p);
        into[n++] = Features.Key(122, s1p, s0p, b0p);
        into[n++] = Features.Key(123, s2p, s1p, s0p);
        into[n++] = Features.Mix(Features.Key(124, s1p, s0p, b0p), b1p);
        into[n++] = Features.Mix(Features.Key(125, s2p, s1p, s0p), b0p);
        into[n++] = Features.Key(126, s0p, s0lp, b0p);
        into[n++] = Features.Key(127, s0p, s0rp, b0p);
        into[n++] = Features.Key(128, s0p, b0p, b0lp);
        into[n++] = Features.Key(129, s1p, s1rp, s0p);
        into[n++] = Features.Key(130, s1p, s1lp, s0p);
        into[n++] = Features.Key(131, s1p, s0p, s0lp);
        into[n++] = Features.Key(132, s1p, s0p, s0rp);
        into[n++] = Features.Key(133, s0w, s0ll);
        into[n++] = Features.Key(134, s0p, s0ll, b0p);
        into[n++] = Features.Key(135, s0w, s0rl);
        into[n++] = Features.Key(136, s0p, s0rl, b0p);
        into[n++] = Features.Key(137, s1w, s1rl);
        into[n++] = Features.Key(138, s1p, s1rl, s0p);
        into[n++] = Features.Key(139, s1p, s1ll, s0p);
        into[n++] = Features.Key(140, b0w, b0ll);
        into[n++] = Features.Key(141, b0p, b0ll, s0p);
        into[n++] = Features.Key(142, s0p, near, b0p);
        into[n++] = Features.Key(143, s0w, near);
        into[n++] = Features.Key(144, b0w, near);
        into[n++] = Features.Key(145, s1p, far, s0p);
        into[n++] = Features.Key(146, s0w, s0v, b0p);
        into[n++] = Features.Key(147, s0p, s0v, b0p);
        into[n++] = Features.Key(148, s1w, s1v);
        into[n++] = Features.Key(149, s1p, s1v, s0p);
        into[n++] = Features.Key(150, s0p, s0vl, b0p);
        into[n++] = Features.Key(151, b0p, b0vl, s0p);
        into[n++] = Features.Key(152, s0p, s0rl, s0r2l);
        into[n++] = Features.Key(153, s1p, s1rl, s1r2l);
        into[n++] = Features.Key(154, s0p, s0ll, s0l2l);
        into[n++] = Features.Mix(Features.Key(155, s1w, s0w, b0p), 1);
        into[n++] = Features.Key(156, s0w, b0w, b1p);
        into[n++] = Features.Key(157, s1p, ChildWord(words, s0l), s0p);
        into[n++] = Features.Key(158, s0w, s1w, far);
        into[n++] = Features.Key(159, b0p, b1w);
        into[n++] = Features.Key(160, s0p, b0p, b1 > 0 ? words.Known[b1 - 1].Usual : 254u);
        into[n++] = Features.Key(161, s1w, ChildWord(words, s0l));
        into[n++] = Features.Key(162, s0w, ChildWord(words, b0l));
        into[n++] = Features.Mix(Features.Key(163, s1p, s1rl, s0p), b0p);
        into[n++] = Features.Mix(Features.Key(164, s0p, s0rl, s0ll), b0p);
        into[n++] = Features.Key(165, s0p, b0p, PunctuationBetween(words, s0, b0));
        into[n++] = Features.Key(166, s1p, s0p, PunctuationBetween(words, s1, s0));
        into[n++] = Features.Key(167, state.Depth > 3 ? 3u : (uint)state.Depth, b0 < 0 ? 1u : 0u);
        into[n++] = Features.Key(168, s1w, s0p, b0w);
        into[n++] = Features.Mix(Features.Key(169, s2p, s1p, b0p), s0w);
        into[n++] = Features.Mix(Features.Key(170, s0c, s0p, b0c), b0p);
        into[n++] = Features.Mix(Features.Key(171, s1c, s1p, s0c), s0p);
        into[n++] = Features.Key(172, s0c, b0p);
        into[n++] = Features.Key(173, s0p, b0c);
        into[n++] = Features.Key(174, s1c, s0p, ChildWord(words, s0l));
        into[n++] = Features.Key(175, s1p, s0c, ChildWord(words, s0l));
        into[n++] = Features.Key(176, s1c, s0c, b0p);
        into[n++] = Features.Key(177, s0c, b0c, b1p);
        return n;
    }

    /// <summary>Features of an arc just made, for choosing its relation.</summary>
    public static int OfArc(SentenceWords words, ParseState state, int dependent, Span<ulong> into)
    {
        int head = state.Head[dependent];
        ulong dw = Word(words, dependent), hw = Word(words, head), dp = TagOf(words, dependent), hp = TagOf(words, head);
        ulong side = dependent < head ? 1u : 2u, distance = Distance(Math.Min(dependent, head), Math.Max(dependent, head));
        int dl = state.LeftChild(dependent), dr = state.RightChild(dependent), dl2 = state.LeftChild2(dependent);
        int hl = state.LeftChild(head), hr = dependent < head ? state.RightChild(head) : state.RightChild2(head);
        ulong dlw = ChildWord(words, dl), dll = ChildLabel(state, dl), drl = ChildLabel(state, dr), dl2l = ChildLabel(state, dl2);
        ulong hll = hl == dependent ? 60u : ChildLabel(state, hl), hrl = ChildLabel(state, hr);
        ulong before = TagOf(words, dependent > 1 ? dependent - 1 : -1), after = TagOf(words, dependent < state.Words ? dependent + 1 : -1);
        ulong suffix = words.Suffix3[dependent - 1], dc = Similar(words, dependent), hc = Similar(words, head);
        ulong mid = ChildLabel(state, state.LeftChild2(head));
        int n = 0;
        into[n++] = Features.Key(200, dp, hp, side);
        into[n++] = Features.Key(201, dw, side);
        into[n++] = Features.Key(202, hw, side);
        into[n++] = Features.Key(203, dw, hw);
        into[n++] = Features.Key(204, dw, hp, side);
        into[n++] = Features.Key(205, dp, hw, side);
        into[n++] = Features.Mix(Features.Key(206, dp, hp, side), distance);
        into[n++] = Features.Key(207, dp, hp, dlw);
        into[n++] = Features.Key(208, hw, dlw);
        into[n++] = Features.Mix(Features.Key(209, dp, hp, side), dll);
        into[n++] = Features.Mix(Features.Key(210, dp, hp, side), drl);
        into[n++] = Features.Mix(Features.Key(211, dp, hp, side), hll);
        into[n++] = Features.Mix(Features.Key(212, dp, hp, side), hrl);
        into[n++] = Features.Mix(Features.Key(213, dp, hp, side), before);
        into[n++] = Features.Mix(Features.Key(214, dp, hp, side), after);
        into[n++] = Features.Key(215, suffix, hp, side);
        into[n++] = Features.Key(216, dw, dlw, side);
        into[n++] = Features.Key(217, dw, hp, before);
        into[n++] = Features.Key(218, dlw, side, dp);
        into[n++] = Features.Mix(Features.Key(219, dll, dl2l, dp), hp);
        into[n++] = Features.Mix(Features.Key(220, dp, hp, side), PunctuationBetween(words, Math.Min(dependent, head), Math.Max(dependent, head)));
        into[n++] = Features.Mix(Features.Key(221, dp, hp, hll), mid);
        into[n++] = Features.Key(222, hw, dp, hrl);
        into[n++] = Features.Key(223, hw, dw, dlw);
        into[n++] = Features.Mix(Features.Key(224, dp, hp, side), TagOf(words, head > 1 ? head - 1 : -1));
        into[n++] = Features.Mix(Features.Key(225, dp, hp, side), TagOf(words, head < state.Words ? head + 1 : -1));
        into[n++] = Features.Key(226, dp, distance, side);
        into[n++] = Features.Key(227, dp, dlw, drl);
        into[n++] = Features.Mix(Features.Key(228, dc, dp, hc), hp);
        into[n++] = Features.Key(229, dc, hp, dlw);
        into[n++] = Features.Key(230, hc, dp, dlw);
        into[n++] = Features.Key(231, hc, dc, side);
        return n;
    }

    private static ulong Word(SentenceWords words, int word) => word > 0 ? words.Form[word - 1] : word == 0 ? 7u : Features.None;

    private static ulong TagOf(SentenceWords words, int word) => word > 0 ? words.Tag[word - 1] : word == 0 ? RootTag : NoTag;

    private static ulong Similar(SentenceWords words, int word) => word > 0 ? words.Known[word - 1].Similar : 251u;

    private static ulong ChildTag(SentenceWords words, int child) => child > 0 ? words.Tag[child - 1] : NoTag;

    private static ulong ChildWord(SentenceWords words, int child) => child > 0 ? words.Form[child - 1] : Features.None;

    private static ulong ChildLabel(ParseState state, int child) => child > 0 ? state.Label[child] : NoTag;

    private static ulong Count(int children) => (ulong)Math.Min(children, 3);

    private static ulong Distance(int from, int to) => from < 0 || to < 0 ? 9u : (to - from) switch { 1 => 1u, 2 => 2u, 3 => 3u, 4 => 4u, <= 6 => 5u, <= 10 => 6u, _ => 7u };

    /// <summary>The last comma-like mark between two words, as its tag; none where they stand close or far apart.</summary>
    private static ulong PunctuationBetween(SentenceWords words, int from, int to)
    {
        if (from < 0 || to < 0 || to - from > 12)
        {
            return 1;
        }

        for (int i = to - 1; i > from; i--)
        {
            if ((words.Shape[i - 1] & 7) == 0)
            {
                return words.Form[i - 1];
            }
        }

        return 2;
    }
}
