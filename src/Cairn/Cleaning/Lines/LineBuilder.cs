using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Cairn.Cleaning.Lines;

/// <summary>Puts a line together out of stretches of the report: white space folded to one space, invisible marks dropped, every
/// character with its way back.</summary>
internal sealed class LineBuilder(string source)
{
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<SourceMap.Run>.Builder runs = ImmutableArray.CreateBuilder<SourceMap.Run>();
    private int linked;
    private (int Start, int End) space;
    private bool spaceWaits;

    /// <summary>True while nothing but white space was added.</summary>
    public bool IsEmpty => text.Length == 0;

    public int Length => text.Length;

    /// <summary>The length when <see cref="Mark"/> was called last in this line; -1 where it was not.</summary>
    public int LengthAtMark { get; private set; } = -1;

    /// <summary>True where the words so far end as a sentence does.</summary>
    public bool EndsSentence => text.Length > 0 && Sentences.Ends(text.ToString(Math.Max(0, text.Length - 8), Math.Min(8, text.Length)));

    public void Mark() => LengthAtMark = text.Length;

    /// <summary>Adds characters of the report.</summary>
    public void Add(int start, int end, bool link = false)
    {
        for (int i = start; i < end;)
        {
            int plain = Plain(i, end);
            if (plain > 0)
            {
                Put(i, plain, link);
                i += plain;
                continue;
            }

            if (IsSpace(source[i]))
            {
                Space(i, i + 1);
            }

            i++;
        }
    }

    /// <summary>Adds what a stretch of the report stands for, as a whole: an entity, a doubled quotation mark.</summary>
    public void AddAs(ReadOnlySpan<char> meant, int start, int end, bool link = false)
    {
        if (meant.Length == 1 && (char.IsWhiteSpace(meant[0]) || IsInvisible(meant[0])))
        {
            if (char.IsWhiteSpace(meant[0]))
            {
                Space(start, end);
            }

            return;
        }

        if (meant.IsEmpty)
        {
            return;
        }

        PutSpace();
        if (meant.Length == end - start && !meant.SequenceEqual(source.AsSpan(start, end - start)))
        {
            // A run of equal lengths reads as one to one, which this is not: its last character is a run of its own.
            runs.Add(new SourceMap.Run(text.Length, meant.Length - 1, start, end - start));
            runs.Add(new SourceMap.Run(text.Length + meant.Length - 1, 1, start, end - start));
        }
        else
        {
            runs.Add(new SourceMap.Run(text.Length, meant.Length, start, end - start));
        }

        text.Append(meant);
        linked += link ? meant.Length : 0;
    }

    /// <summary>Adds white space that stands for a stretch of the report, as a tag between two cells.</summary>
    public void Space(int start, int end)
    {
        space = spaceWaits ? (space.Start, end) : (start, end);
        spaceWaits = true;
    }

    /// <summary>The line, or null where nothing stands in it; the builder is empty afterwards.</summary>
    public Line? Build(BlockKind kind = BlockKind.Paragraph, bool afterGap = false)
    {
        Line? line = text.Length == 0
            ? null
            : new Line(text.ToString(), runs.ToImmutable()) { Kind = kind, AfterGap = afterGap, LinkShare = (double)linked / text.Length };
        text.Clear();
        runs.Clear();
        spaceWaits = false;
        linked = 0;
        LengthAtMark = -1;
        return line;
    }

    /// <summary>How many characters from here on are neither white space nor marks that are dropped.</summary>
    private int Plain(int from, int end)
    {
        int at = from;
        while (at < end && source[at] is var c && (c is > ' ' and < '\u007F' || (!IsSpace(c) && !IsInvisible(c))))
        {
            at++;
        }

        return at - from;
    }

    /// <summary>Puts a stretch of the report behind what is there, as it stands.</summary>
    private void Put(int at, int length, bool link)
    {
        PutSpace();
        Extend(at, length);
        text.Append(source, at, length);
        linked += link ? length : 0;
    }

    /// <summary>Lets the last run go on over a stretch that reads one to one, or begins another.</summary>
    private void Extend(int at, int length)
    {
        if (runs.Count > 0 && runs[^1] is var last && last.Length == last.SourceLength && last.Source + last.SourceLength == at && last.Clean + last.Length == text.Length)
        {
            runs[^1] = last with { Length = last.Length + length, SourceLength = last.SourceLength + length };
        }
        else
        {
            runs.Add(new SourceMap.Run(text.Length, length, at, length));
        }
    }

    private void PutSpace()
    {
        if (spaceWaits && text.Length > 0)
        {
            (int start, int end) = space;
            if (end - start == 1)
            {
                Extend(start, 1);
            }
            else
            {
                runs.Add(new SourceMap.Run(text.Length, 1, start, end - start));
            }

            text.Append(' ');
        }

        spaceWaits = false;
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || (char.IsControl(c) && c != '\u001B');

    /// <summary>Soft hyphens, zero-width spaces, byte order marks and direction marks. Joiners stay: Persian and Hindi spell with them.</summary>
    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || (c < 0x20 && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Control);
}
