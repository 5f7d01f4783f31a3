namespace Cairn.Ledger.Grades;

/// <summary>How credible a statement is, in the numbers of the Admiralty code, whoever makes it.</summary>
public enum Credibility
{
    /// <summary>Confirmed by other, independent sources.</summary>
    Confirmed = 1,
    /// <summary>Probably true: fits with other information, not confirmed.</summary>
    ProbablyTrue = 2,
    /// <summary>Possibly true: reasonable, agrees in part.</summary>
    PossiblyTrue = 3,
    /// <summary>Doubtful: possible, but nothing else speaks for it.</summary>
    Doubtful = 4,
    /// <summary>Improbable: contradicted by other information.</summary>
    Improbable = 5,
    /// <summary>Cannot be judged.</summary>
    CannotBeJudged = 6,
}
