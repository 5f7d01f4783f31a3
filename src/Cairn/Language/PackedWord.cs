using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Cairn.Language;

/// <summary>A short word in two numbers: its letters, a byte each, and one more than their count, so that no word is two zeroes.</summary>
internal readonly record struct PackedWord(ulong First, ulong Rest)
{
    private const int Bytes = 16, Longest = Bytes - 1;

    public uint Hash => (uint)(unchecked((First ^ (Rest * 0x9E3779B97F4A7C15)) * 0xC4CEB9FE1A85EC53) >> 40);

    /// <summary>The word; null where it is long or has letters beyond ASCII.</summary>
    public static PackedWord? Of(ReadOnlySpan<char> word)
    {
        Span<byte> letters = stackalloc byte[Bytes];
        letters.Clear();
        if (word.Length > Longest || Ascii.FromUtf16(word, letters, out _) != OperationStatus.Done)
        {
            return null;
        }

        letters[Longest] = (byte)(word.Length + 1);
        var halves = MemoryMarshal.Cast<byte, ulong>(letters);
        return new PackedWord(halves[0], halves[1]);
    }
}
