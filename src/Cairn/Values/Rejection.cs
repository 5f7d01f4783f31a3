namespace Cairn.Values;

/// <summary>Bad input as a value: what was refused, why, and what to do. Counted and shown, never thrown.</summary>
/// <param name="Code">As <c>CRN1203</c>; each code has a line in docs/errors.md.</param>
/// <param name="Subject">What was refused: a path, an address, a line of a file.</param>
/// <param name="Message">What is wrong, in one sentence without a line break.</param>
/// <param name="Remedy">What the user can do.</param>
public sealed record Rejection(string Code, string Subject, string Message, string Remedy)
{
    /// <summary>The one line that a user sees.</summary>
    public override string ToString() => $"{Code} {Subject}: {Message} {Remedy}";
}
