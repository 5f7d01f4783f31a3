namespace Cairn.Language;

/// <summary>Remembers what was found out about a word by its letters alone, since reports share nearly all of their words. For one thread.</summary>
/// <remarks>Word and knowledge stand side by side: one look into memory in place of one for each table that the knowledge comes from. A word whose place
/// another has taken is looked up again; long words and those with letters beyond ASCII always are.</remarks>
/// <param name="look">What is known of a word; the same for the same letters.</param>
internal sealed class WordMemory<T>(Func<ReadOnlySpan<char>, T> look)
{
    private const int Places = 8192;
    private readonly (PackedWord Word, T Known)[] slots = new (PackedWord, T)[Places];
    private T other = default!;

    /// <summary>What is known of a word, until another is asked for.</summary>
    public ref readonly T this[ReadOnlySpan<char> word]
    {
        get
        {
            if (PackedWord.Of(word) is not { } packed)
            {
                other = look(word);
                return ref other;
            }

            ref var slot = ref slots[packed.Hash & (Places - 1)];
            if (slot.Word != packed)
            {
                slot = (packed, look(word));
            }

            return ref slot.Known;
        }
    }
}
