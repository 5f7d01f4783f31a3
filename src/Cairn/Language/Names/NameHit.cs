using Cairn.Values;

namespace Cairn.Language.Names;

/// <summary>Words of a text that are a known name, with everything that bears it.</summary>
/// <param name="First">Index of its first atom.</param>
/// <param name="End">Index behind its last atom.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Spellings">What bears the name; never empty.</param>
internal readonly record struct NameHit(int First, int End, TextSpan Span, NameSpelling[] Spellings)
{
    public bool Has(MentionKind kind) => Array.Exists(Spellings, spelling => spelling.Kind == kind);

    public NameSpelling? Of(MentionKind kind) => Array.Find(Spellings, spelling => spelling.Kind == kind);
}
