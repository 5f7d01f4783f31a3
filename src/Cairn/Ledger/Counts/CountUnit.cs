namespace Cairn.Ledger.Counts;

/// <summary>What is counted.</summary>
public enum CountUnit
{
    /// <summary>Happenings, however many reports tell of them.</summary>
    Incidents,

    /// <summary>What single reports tell: a happening that five reports tell counts five times.</summary>
    Events,
}
