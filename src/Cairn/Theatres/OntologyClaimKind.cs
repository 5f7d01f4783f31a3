namespace Cairn.Theatres;

/// <summary>A kind of number that somebody puts forward: <c>strength</c>, <c>casualties</c>.</summary>
/// <param name="Name">Key in lower case with hyphens.</param>
/// <param name="Description">What it takes in.</param>
/// <param name="Unit">What is counted where the report does not say it better; null where nothing is usual.</param>
/// <param name="Acled">ACLED's column for it, or null.</param>
/// <param name="Ucdp">UCDP GED's columns for it, or null.</param>
/// <param name="Gtd">GTD's columns for it, or null.</param>
public sealed record OntologyClaimKind(string Name, string Description, string? Unit, string? Acled, string? Ucdp, string? Gtd);
