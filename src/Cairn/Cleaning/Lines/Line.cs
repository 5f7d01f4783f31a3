using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Cleaning.Lines;

/// <summary>A stretch of a report on its way through cleaning: a line or a block of a page, with the way back from each of its characters.</summary>
internal sealed class Line(string text, ImmutableArray<SourceMap.Run> runs)
{
    private ImmutableArray<string> stems;

    public string Text { get; } = text;

    /// <summary>Runs of <see cref="Text"/>, counted from its start.</summary>
    public ImmutableArray<SourceMap.Run> Runs { get; } = runs;

    public BlockKind Kind { get; set; } = BlockKind.Paragraph;

    /// <summary>The rule that takes this line off; null while it stays.</summary>
    public string? Reason { get; private set; }

    /// <summary>True where an empty line, or the start of the report, stands before it.</summary>
    public bool AfterGap { get; set; }

    /// <summary>Share of its characters that belong to links, 0 to 1.</summary>
    public double LinkShare { get; init; }

    public bool Stays => Reason is null;

    /// <summary>Words in it; in scripts that write none apart, two characters count as a word.</summary>
    public int Words { get; } = CountWords(text);

    /// <summary>Its words in lower case with their places, cut once for all that look at them.</summary>
    public (ImmutableArray<string> Words, ImmutableArray<TextSpan> Spans) Tokens
    {
        get
        {
            if (field.Words.IsDefault)
            {
                field = Lines.Words.Of(Text, int.MaxValue);
            }

            return field;
        }
    }

    /// <summary>The first of its words, at most as many as asked for.</summary>
    public ReadOnlySpan<string> FirstTokens(int most) => Tokens.Words.AsSpan(0, Math.Min(most, Tokens.Words.Length));

    /// <summary>The stems of its words, of those that have one: what it is about. Made once, since a page's lines are all read with one stemmer.</summary>
    public ImmutableArray<string> Stems(Func<string, string?> stemmer) => stems.IsDefault ? stems = [.. Tokens.Words.Select(stemmer).OfType<string>()] : stems;

    /// <summary>Where it stands in the decoded report.</summary>
    public TextSpan Source => Runs.IsEmpty ? default : new TextSpan(Runs[0].Source, Runs[^1].Source + Runs[^1].SourceLength);

    /// <summary>True where it ends as a sentence does, perhaps with a quotation mark or bracket behind.</summary>
    public bool EndsSentence => Sentences.Ends(Text);

    /// <summary>True for a line that could be a headline, a link or a label: short, and no sentence by its end.</summary>
    public bool IsHeadlineLike => Words <= 25 && (!EndsSentence || Text[^1] is '?' or '!' or '…');

    /// <summary>How many cells it is cut into by bars, dots and wide gaps, as menus and tables are; 1 where nothing cuts it.</summary>
    public int Cells => Lines.Cells.Of(this).Count;

    /// <summary>True where it went only because it stands below furniture, as the headlines of a box do; the report's own title may be
    /// among them.</summary>
    public bool WentAlong { get; private set; }

    public void Remove(string reason) => Reason ??= reason;

    /// <summary>Takes the line off with the furniture above it.</summary>
    public void RemoveAlong(string reason)
    {
        WentAlong = WentAlong || Stays;
        Remove(reason);
    }

    /// <summary>Puts back a line that went along with others.</summary>
    public void PutBack()
    {
        Reason = null;
        WentAlong = false;
    }

    /// <summary>A part of the line, without white space at its ends.</summary>
    public Line Slice(int start, int end)
    {
        while (start < end && Text[start] == ' ')
        {
            start++;
        }

        while (end > start && Text[end - 1] == ' ')
        {
            end--;
        }

        var kept = ImmutableArray.CreateBuilder<SourceMap.Run>();
        foreach (var run in Runs)
        {
            int from = Math.Max(start, run.Clean), to = Math.Min(end, run.Clean + run.Length);
            if (from >= to)
            {
                continue;
            }

            bool alike = run.Length == run.SourceLength;
            kept.Add(alike
                ? new SourceMap.Run(from - start, to - from, run.Source + from - run.Clean, to - from)
                : new SourceMap.Run(from - start, to - from, run.Source, run.SourceLength));
        }

        return new Line(Text[start..end], kept.ToImmutable()) { Kind = Kind, Reason = Reason, WentAlong = WentAlong, LinkShare = LinkShare };
    }

    private static int CountWords(string text)
    {
        int words = 0, together = 0;
        bool inside = false;
        foreach (char c in text)
        {
            if (c is >= '\u3040' and < '\uA000')
            {
                together++;
                inside = false;
                continue;
            }

            bool letter = char.IsAsciiLetterOrDigit(c) || (!char.IsAscii(c) && char.IsLetterOrDigit(c));
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && c is '\'' or '’' or '-' or '.' or ',');
        }

        return words + (together / 2);
    }
}
