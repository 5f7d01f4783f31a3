using System.Collections.Immutable;
using Cairn.Analysis.Arithmetic;
using Cairn.Analysis.Grading;
using Cairn.Analysis.Questions;
using Cairn.Analysis.Series;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.App.Web;

/// <summary>What is reckoned from the claims and judgements of the store, kept until something is added, decided or withdrawn. Thread-safe.</summary>
internal sealed class Analyses : IDisposable
{
    private readonly ILedgerReader ledger;
    private readonly ClaimArithmetic arithmetic;
    private readonly SourceGrading grading;
    private readonly SemaphoreSlim turn = new(1);
    private Kept? kept;

    public Analyses(ILedgerReader ledger, TheatreSet theatres)
    {
        this.ledger = ledger;
        arithmetic = ClaimArithmetic.Read(DataFolders.Ontology, theatres);
        grading = SourceGrading.Read(DataFolders.Ontology, arithmetic);
        Ties = new QuestionTies(theatres);
    }

    public QuestionTies Ties { get; }

    /// <summary>Every check of claims that nobody rejected.</summary>
    public async Task<ImmutableArray<Check>> ChecksAsync(CancellationToken stop) => (await ReadAsync(stop)).Checks;

    /// <summary>Figures over time of everything that two figures or more are about.</summary>
    public async Task<ImmutableArray<FigureSeries>> SeriesAsync(CancellationToken stop) => (await ReadAsync(stop)).Series;

    /// <summary>A claim by its id, rejected or not; null where there is none.</summary>
    public async Task<Entry<Claim>?> ClaimAsync(CodedId id, CancellationToken stop) => (await ReadAsync(stop)).Claims.GetValueOrDefault(id);

    /// <summary>All claims, rejected or not.</summary>
    public async Task<IEnumerable<Entry<Claim>>> ClaimsAsync(CancellationToken stop) => (await ReadAsync(stop)).Claims.Values;

    public async Task<FigureStanding?> StandingAsync(CodedId claim, CancellationToken stop) => grading.Of(claim, (await ReadAsync(stop)).Figures);

    public async Task<SourceRecord> SourceAsync(string name, CancellationToken stop) => grading.Of(name, (await ReadAsync(stop)).Figures);

    /// <summary>The questions with who answers them, of the judgements that a filter takes in, and the untied ones.</summary>
    public async Task<(ImmutableArray<QuestionView> Questions, ImmutableArray<Entry<Assessment>> Untied)> QuestionsAsync(AssessmentFilter filter, CancellationToken stop)
    {
        var assessments = await ledger.AssessmentsAsync(filter, PageRequest.All, stop);
        return QuestionView.Of(Ties, assessments.Items, (await ReadAsync(stop)).Claims.Values.Where(claim => claim.Standing != DecisionVerdict.Reject));
    }

    public void Dispose() => turn.Dispose();

    private async Task<Kept> ReadAsync(CancellationToken stop)
    {
        var summary = await ledger.SummaryAsync(stop);
        var stamp = (summary.Claims, summary.Decisions, summary.Withdrawn, summary.Documents, summary.Total);
        await turn.WaitAsync(stop);
        try
        {
            return kept is not null && kept.Stamp == stamp ? kept : kept = await ReckonAsync(stamp, stop);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<Kept> ReckonAsync((long, long, long, long, RunCounts) stamp, CancellationToken stop)
    {
        var all = (await ledger.ClaimsAsync(new ClaimFilter { Decided = DecisionFilter.Any }, PageRequest.All, stop)).Items;
        var reports = await ReportClaims.OfAsync(ledger, all.Where(claim => claim.Standing != DecisionVerdict.Reject), stop);
        var figures = arithmetic.Figures(reports);
        return new Kept(stamp, all.ToImmutableDictionary(claim => claim.Id), figures, arithmetic.Check(figures), FigureSeries.Of(arithmetic, figures));
    }

    private sealed record Kept(
        (long, long, long, long, RunCounts) Stamp, ImmutableDictionary<CodedId, Entry<Claim>> Claims, ImmutableArray<Figure> Figures, ImmutableArray<Check> Checks, ImmutableArray<FigureSeries> Series);
}
