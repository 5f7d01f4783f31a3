namespace Cairn.Ledger.Queries;

/// <summary>In which order events are listed. Those that lack what is asked for come last.</summary>
public enum EventOrder
{
    /// <summary>By date, newest first.</summary>
    Newest,

    /// <summary>By date, oldest first.</summary>
    Oldest,

    /// <summary>By type and sub-type, each newest first.</summary>
    Type,

    /// <summary>By country, division and place, each newest first.</summary>
    Place,

    /// <summary>Most killed first.</summary>
    Killed,

    /// <summary>Least confidence first: what is most worth a look.</summary>
    Confidence,
}
