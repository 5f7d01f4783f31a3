using Cairn.Analysis.Arithmetic;

namespace Cairn.App.Web;

/// <summary>Which checks are meant. What is null does not narrow.</summary>
internal sealed record CheckFilter
{
    public string? Rule { get; init; }

    public CheckVerdict? Verdict { get; init; }

    /// <summary>Part of the name of whom one of the figures is about.</summary>
    public string? Subject { get; init; }

    /// <summary>Kind of one of the figures.</summary>
    public string? Kind { get; init; }

    /// <summary>File stem or beginning of the hash of a report that tells one of the figures.</summary>
    public string? Report { get; init; }

    /// <summary>Id of a claim that it rests on.</summary>
    public string? Claim { get; init; }

    public static CheckFilter Of(Parameters from) => new()
    {
        Rule = from.Text("rule"), Verdict = from.Choice<CheckVerdict>("verdict"), Subject = from.Text("subject"), Kind = from.Text("kind"), Report = from.Text("report"), Claim = from.Text("claim"),
    };

    public bool TakesIn(Check check) =>
        (Rule is null || check.Rule.Equals(Rule, StringComparison.OrdinalIgnoreCase))
        && (Verdict is null || check.Verdict == Verdict)
        && (Subject is null || check.Figures.Any(figure => figure.Claim.Subject.Value.Contains(Subject, StringComparison.OrdinalIgnoreCase)))
        && (Kind is null || check.Figures.Any(figure => figure.Kind.Equals(Kind, StringComparison.OrdinalIgnoreCase)))
        && (Report is null || check.Figures.Any(figure => figure.Stem.Equals(Report, StringComparison.OrdinalIgnoreCase) || (Report.Length >= 8 && figure.Report.Hex.StartsWith(Report, StringComparison.OrdinalIgnoreCase))))
        && (Claim is null || check.Figures.Any(figure => figure.Id.Value == Claim));
}
