using System.Text;

namespace Cairn.Collection;

/// <summary>Finds out the encoding of a report's bytes and turns them into characters.</summary>
/// <remarks>In order: a byte order mark; UTF-16 without one, by where its zero bytes stand; UTF-8, also with a few damaged bytes, which
/// become U+FFFD; the encoding that an HTML page names; else Windows-1252, or 1256 (Arabic) or 1251 (Cyrillic) where the letters beyond
/// ASCII stand in words of their own. Zero bytes elsewhere, the marks of PDF, ZIP and pictures, and many control characters mean that
/// it is no text.</remarks>
internal static class TextDecoder
{
    private const int Looked = 1 << 16;

    /// <summary>The text and the encoding's web name; null where the bytes are no text.</summary>
    public static (string Text, string Encoding)? Decode(ReadOnlySpan<byte> bytes, bool html)
    {
        if (Mark(bytes) is { } marked)
        {
            return Text(bytes[marked.Skip..], marked.Encoding);
        }

        if (IsBinary(bytes))
        {
            return null;
        }

        if (Wide(bytes) is { } wide)
        {
            return Text(bytes, wide);
        }

        if (bytes.Contains((byte)0) || ControlShare(bytes) > 0.05)
        {
            return null;
        }

        if (LooksUtf8(bytes))
        {
            return Text(bytes, Encoding.UTF8);
        }

        return Text(bytes, (html ? NamedCharset.Find(bytes) : null) ?? SingleByte(bytes));
    }

    /// <summary>Half surrogate pairs and NUL, which no store or page can carry, become U+FFFD; the rest stays.</summary>
    public static string Mend(string text)
    {
        int bad = FirstBad(text, 0);
        if (bad < 0)
        {
            return text;
        }

        char[] mended = text.ToCharArray();
        for (; bad >= 0; bad = FirstBad(text, bad + 1))
        {
            mended[bad] = '\uFFFD';
        }

        return new string(mended);
    }

    private static int FirstBad(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\0' || char.IsLowSurrogate(c))
            {
                return i;
            }

            if (char.IsHighSurrogate(c))
            {
                if (i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }

    private static (string, string) Text(ReadOnlySpan<byte> bytes, Encoding encoding) => (Mend(encoding.GetString(bytes)), encoding.WebName);

    private static (int Skip, Encoding Encoding)? Mark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (3, Encoding.UTF8),
        [0xFF, 0xFE, 0, 0, ..] => (4, Encoding.UTF32),
        [0xFF, 0xFE, ..] => (2, Encoding.Unicode),
        [0xFE, 0xFF, ..] => (2, Encoding.BigEndianUnicode),
        _ => null,
    };

    private static bool IsBinary(ReadOnlySpan<byte> bytes) =>
        bytes is [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] or [(byte)'P', (byte)'K', 3, 4, ..] or [0x89, (byte)'P', (byte)'N', (byte)'G', ..]
            or [0xFF, 0xD8, 0xFF, ..] or [0x1F, 0x8B, ..] or [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] or [0xD0, 0xCF, 0x11, 0xE0, ..];

    /// <summary>UTF-16 shows by zero bytes (of spaces and Latin letters) that stand on one side of the pairs only.</summary>
    private static Encoding? Wide(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
        {
            return null;
        }

        var looked = bytes[..Math.Min(bytes.Length, Looked)];
        int first = 0, second = 0;
        for (int i = 0; i + 1 < looked.Length; i += 2)
        {
            first += looked[i] == 0 ? 1 : 0;
            second += looked[i + 1] == 0 ? 1 : 0;
        }

        int enough = Math.Max(1, looked.Length / 2 / 20);
        bool little = second >= enough && first == 0;
        bool big = first >= enough && second == 0;
        Encoding? encoding = little ? Encoding.Unicode : big ? Encoding.BigEndianUnicode : null;
        return encoding is not null && Readable(encoding.GetString(looked)) ? encoding : null;
    }

    private static bool Readable(string text)
    {
        int odd = 0;
        foreach (char c in text)
        {
            odd += (char.IsControl(c) && !char.IsWhiteSpace(c)) || c == '\uFFFD' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.OtherNotAssigned or System.Globalization.UnicodeCategory.PrivateUse ? 1 : 0;
        }

        return odd * 50 <= text.Length;
    }

    private static double ControlShare(ReadOnlySpan<byte> bytes)
    {
        int controls = 0;
        foreach (byte b in bytes)
        {
            controls += b < 32 && b is not (9 or 10 or 12 or 13 or 27) ? 1 : 0;
        }

        return bytes.Length == 0 ? 0 : (double)controls / bytes.Length;
    }

    /// <summary>True for UTF-8 throughout, and where well-formed sequences outnumber damaged bytes by far.</summary>
    private static bool LooksUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            if (bytes[0] < 0x80)
            {
                int ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
                bytes = ascii < 0 ? [] : bytes[ascii..];
                continue;
            }

            var status = Rune.DecodeFromUtf8(bytes, out _, out int used);
            _ = status == System.Buffers.OperationStatus.Done ? good++ : bad++;
            bytes = bytes[Math.Max(1, used)..];
        }

        return bad == 0 || good > bad * 20;
    }

    /// <summary>Western letters beyond ASCII stand alone among ASCII letters; Arabic and Cyrillic ones side by side.</summary>
    private static Encoding SingleByte(ReadOnlySpan<byte> bytes)
    {
        int high = 0, beside = 0, arabic = 0;
        bool before = false;
        foreach (byte b in bytes)
        {
            bool letter = b >= 0xC0;
            if (letter)
            {
                high++;
                beside += before ? 1 : 0;
                arabic += b is (>= 0xC1 and <= 0xDF and not 0xD7) or 0xE1 or (>= 0xE3 and <= 0xE6) or 0xEC or 0xED ? 1 : 0;
            }

            before = letter;
        }

        int page = beside * 2 <= high ? 1252 : arabic * 10 >= high * 8 ? 1256 : 1251;
        return CodePagesEncodingProvider.Instance.GetEncoding(page)!;
    }
}
