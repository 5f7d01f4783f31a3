using System.Collections.Immutable;
using Cairn.Analysis.Arithmetic;
using Cairn.Analysis.Grading;
using Cairn.Analysis.Questions;
using Cairn.Analysis.Series;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Ledger.Decisions;
using Cairn.Ledger.Queries;
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
    private StoredClaims? stored;
    private Reckoning? reckoned;
    private AnsweredQuestions? answered;

    public Analyses(ILedgerReader ledger, TheatreSet theatres)
    {
        this.ledger = ledger;
        arithmetic = ClaimArithmetic.Read(DataFolders.Ontology, theatres);
        grading = SourceGrading.Read(DataFolders.Ontology, arithmetic);
        Ties = new QuestionTies(theatres, DataFolders.Ontology);
    }

    public QuestionTies Ties { get; }

    /// <summary>Every check of claims that nobody rejected.</summary>
    public async Task<ImmutableArray<Check>> ChecksAsync(CancellationToken stop) => (await ReckonAsync(stop)).Checks;

    /// <summary>Figures over time of everything that two figures or more are about.</summary>
    public async Task<ImmutableArray<FigureSeries>> SeriesAsync(CancellationToken stop) => (await ReckonAsync(stop)).Series;

    /// <summary>A claim by its id, rejected or not; null where there is none.</summary>
    public async Task<Entry<Claim>?> ClaimAsync(CodedId id, CancellationToken stop) => (await ClaimsReadAsync(stop)).ById.GetValueOrDefault(id);

    /// <summary>All claims, rejected or not.</summary>
    public async Task<IEnumerable<Entry<Claim>>> ClaimsAsync(CancellationToken stop) => (await ClaimsReadAsync(stop)).All;

    public async Task<FigureStanding?> StandingAsync(CodedId claim, CancellationToken stop) => grading.Of(claim, (await ReckonAsync(stop)).Figures);

    public async Task<SourceRecord> SourceAsync(string name, CancellationToken stop) => grading.Of(name, (await ReckonAsync(stop)).Figures);

    /// <summary>The questions with who answers them, of the judgements that a filter takes in, and the untied ones.</summary>
    public async Task<(ImmutableArray<QuestionView> Questions, ImmutableArray<Entry<Assessment>> Untied)> QuestionsAsync(AssessmentFilter filter, CancellationToken stop)
    {
        var stamp = await StampAsync(stop);
        if (answered is { } last && last.Stamp == stamp && last.Filter == filter)
        {
            return (last.Questions, last.Untied);
        }

        var assessments = (await ledger.AssessmentsAsync(filter, PageRequest.All, stop)).Items;
        var claims = assessments.IsEmpty ? [] : (await ClaimsReadAsync(stop)).All.Where(claim => claim.Standing != DecisionVerdict.Reject);
        var (questions, untied) = QuestionView.Of(Ties, assessments, claims);
        answered = new AnsweredQuestions(stamp, filter, questions, untied);
        return (questions, untied);
    }

    public void Dispose() => turn.Dispose();

    private async Task<StoredClaims> ClaimsReadAsync(CancellationToken stop)
    {
        var stamp = await StampAsync(stop);
        if (stored is { } current && current.Stamp == stamp)
        {
            return current;
        }

        var all = (await ledger.ClaimsAsync(new ClaimFilter { Decided = DecisionFilter.Any }, PageRequest.All, stop)).Items;
        return stored = new StoredClaims(stamp, all, all.ToImmutableDictionary(claim => claim.Id));
    }

    private async Task<Reckoning> ReckonAsync(CancellationToken stop)
    {
        await turn.WaitAsync(stop);
        try
        {
            var claims = await ClaimsReadAsync(stop);
            return reckoned is not null && reckoned.Stamp == claims.Stamp ? reckoned : reckoned = await ReckonAsync(claims, stop);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<Reckoning> ReckonAsync(StoredClaims claims, CancellationToken stop)
    {
        var reports = await ReportClaims.OfAsync(ledger, claims.All.Where(claim => claim.Standing != DecisionVerdict.Reject), stop);
        var figures = arithmetic.Figures(reports);
        return new Reckoning(claims.Stamp, figures, arithmetic.Check(figures), FigureSeries.Of(arithmetic, figures));
    }

    private async Task<StoreStamp> StampAsync(CancellationToken stop)
    {
        var summary = await ledger.SummaryAsync(stop);
        return new StoreStamp(summary.Claims, summary.Decisions, summary.Withdrawn, summary.Documents, summary.Total);
    }

    /// <summary>What changes whenever something is added, decided or withdrawn.</summary>
    private sealed record StoreStamp(long Claims, long Decisions, long Withdrawn, long Documents, RunCounts Total);

    private sealed record StoredClaims(StoreStamp Stamp, ImmutableArray<Entry<Claim>> All, ImmutableDictionary<CodedId, Entry<Claim>> ById);

    /// <summary>What follows from the claims: costly, and not asked for by every page.</summary>
    private sealed record Reckoning(StoreStamp Stamp, ImmutableArray<Figure> Figures, ImmutableArray<Check> Checks, ImmutableArray<FigureSeries> Series);

    /// <summary>The questions as they were last asked for.</summary>
    private sealed record AnsweredQuestions(StoreStamp Stamp, AssessmentFilter Filter, ImmutableArray<QuestionView> Questions, ImmutableArray<Entry<Assessment>> Untied);
}
