namespace Cairn.Coding;

/// <summary>Whether a speaker asserts or denies a proposition put in the affirmative.</summary>
public enum Stance
{
    Asserts,
    Denies,
}
