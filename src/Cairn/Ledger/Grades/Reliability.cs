namespace Cairn.Ledger.Grades;

/// <summary>How far a source can be relied on, in the letters of the Admiralty code. It says nothing of a single statement.</summary>
public enum Reliability
{
    /// <summary>Completely reliable: no doubt, a history of being right.</summary>
    A,
    /// <summary>Usually reliable: minor doubt.</summary>
    B,
    /// <summary>Fairly reliable: doubt, but was right in the past.</summary>
    C,
    /// <summary>Not usually reliable: much doubt, was right at times.</summary>
    D,
    /// <summary>Unreliable: a history of being wrong.</summary>
    E,
    /// <summary>Cannot be judged: too little is known.</summary>
    F,
}
