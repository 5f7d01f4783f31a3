using Cairn.Values;

namespace Cairn.Ledger;

/// <summary>The ledger cannot do what was asked: the disk is full, another program writes, the file was made by a newer version.
/// The work stops; what was reported as added stays. Carries the one line that a user sees.</summary>
public sealed class LedgerException(Rejection rejection, Exception? cause = null) : Exception(rejection.ToString(), cause)
{
    public Rejection Rejection { get; } = rejection;
}
