using Cairn.Ledger;
using Cairn.Values;

namespace Cairn.Running;

/// <summary>Hears how adding gets on.</summary>
public interface IAddProgress
{
    /// <summary>A report was refused.</summary>
    void Refused(Rejection rejection);

    /// <summary>These many are kept for good.</summary>
    void Committed(RunCounts counts);
}
