namespace Cairn.Ledger.Counts;

/// <summary>How much is reported from one district: reports that tell of something there, and how many tellings they hold.</summary>
/// <param name="Country">ISO 3166-1 alpha-2; empty where none is told.</param>
/// <param name="Admin1">First-level division as coded; empty where none is told.</param>
/// <param name="Admin2">District; empty where the gazetteer does not know it.</param>
/// <param name="Reports">Reports, each once.</param>
/// <param name="Events">Tellings.</param>
public sealed record AreaReports(string Country, string Admin1, string Admin2, int Reports, int Events);
