using Cairn.Language.Tokens;

namespace Cairn.Coding.Claims.Grammar;

/// <summary>A stretch of a sentence that can stand as a statement of its own, by its tokens, half-open.</summary>
internal readonly record struct Clause(int Sentence, int First, int End)
{
    public int Length => End - First;

    public bool Contains(int token) => First <= token && token < End;
}
