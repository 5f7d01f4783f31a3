using Cairn.Ledger.Decisions;

namespace Cairn.App.Api;

/// <summary>What a named person decided.</summary>
internal sealed record ApiDecision(string Verdict, string? Field, string? Value, string By, string? Reason, DateTimeOffset At)
{
    public static ApiDecision Of(Decision decision) =>
        new(decision.Verdict.ToString().ToLowerInvariant(), decision.Field, decision.Value, decision.By, decision.Reason, decision.At);
}
