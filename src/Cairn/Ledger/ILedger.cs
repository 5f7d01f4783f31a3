using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Collection;
using Cairn.Ledger.Boards;
using Cairn.Ledger.Decisions;
using Cairn.Ledger.Grades;
using Cairn.Ledger.Tolls;
using Cairn.Resolution;
using Cairn.Values;

namespace Cairn.Ledger;

/// <summary>The record: everything that was received, coded, linked and decided. Things are appended; nothing is overwritten but by a
/// withdrawal.</summary>
/// <remarks>A method that has returned has made its change lasting, whatever happens to the process afterwards. Each method's change is
/// made as a whole or not at all. Every method may throw <see cref="LedgerException"/>.</remarks>
public interface ILedger : ILedgerReader, IAsyncDisposable
{
    /// <summary>Begins a run of adding and gives its number.</summary>
    Task<long> BeginRunAsync(StageVersion coder, DateTimeOffset at, CancellationToken stop = default);

    /// <summary>Adds coded reports with their receipts, documents and coded things, all or none. Adding the same again changes nothing.</summary>
    /// <returns>What became of each, in order.</returns>
    Task<ImmutableArray<Addition>> AddAsync(long run, IReadOnlyList<CodedReport> reports, CancellationToken stop = default);

    /// <summary>Keeps what a run refused.</summary>
    Task RejectAsync(long run, IReadOnlyList<Rejection> rejections, CancellationToken stop = default);

    /// <summary>Ends a run with its counts.</summary>
    Task EndRunAsync(long run, RunCounts counts, DateTimeOffset at, CancellationToken stop = default);

    /// <summary>Which of these reports need not be coded again, because they are there, coded by these versions or newer ones.
    /// Keeps their receipts where those are new.</summary>
    Task<ImmutableHashSet<ContentHash>> KnownAsync(IReadOnlyList<Receipt> receipts, StageVersion cleaner, StageVersion coder, CancellationToken stop = default);

    /// <summary>Joins events into incidents where new ones came, and keeps the links.</summary>
    /// <returns>How many links were appended.</returns>
    Task<int> ResolveAsync(DateTimeOffset at, CancellationToken stop = default);

    /// <summary>Keeps a decision.</summary>
    /// <exception cref="LedgerException">No such thing was ever coded.</exception>
    Task<Decision> DecideAsync(Decision decision, CancellationToken stop = default);

    /// <summary>Keeps what a named person said of two events, same, different or undone, and makes their incidents anew. What was said before stays.</summary>
    /// <exception cref="LedgerException">One of the two was never coded.</exception>
    Task<Link> LinkAsync(Link link, DateTimeOffset at, CancellationToken stop = default);

    /// <summary>Keeps by which policy figures are published from now on.</summary>
    Task<FigureChoice> ChooseFiguresAsync(FigureChoice choice, CancellationToken stop = default);

    /// <summary>Keeps a grade of a source.</summary>
    Task<SourceGrade> GradeAsync(SourceGrade grade, CancellationToken stop = default);

    /// <summary>Keeps a grade of a claim or assessment.</summary>
    /// <exception cref="LedgerException">No such thing was ever coded.</exception>
    Task<StatementGrade> GradeAsync(StatementGrade grade, CancellationToken stop = default);

    /// <summary>Keeps a new board.</summary>
    /// <exception cref="LedgerException">There is a board of that id.</exception>
    Task<Board> FoundAsync(Board board, CancellationToken stop = default);

    /// <summary>Keeps what was entered on a board.</summary>
    /// <exception cref="LedgerException">There is no such board.</exception>
    Task<BoardEntry> EnterAsync(BoardEntry entry, CancellationToken stop = default);

    /// <summary>Erases the text and coded things of a report for good; its hash, receipts and this fact stay.</summary>
    /// <exception cref="LedgerException">There is no such report, or it was withdrawn before.</exception>
    Task<StoredReport> WithdrawAsync(string stemOrHash, Withdrawal withdrawal, CancellationToken stop = default);

    /// <summary>Copies the record to a new file while it may be in use.</summary>
    Task BackupAsync(string path, CancellationToken stop = default);
}
