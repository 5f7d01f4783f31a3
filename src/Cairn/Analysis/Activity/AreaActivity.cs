namespace Cairn.Analysis.Activity;

/// <summary>What happened in one governorate or district, with how much is reported from there.</summary>
/// <param name="Country">ISO 3166-1 alpha-2; empty where none is told.</param>
/// <param name="Division">First-level division by its usual name; empty where none is told.</param>
/// <param name="District">Second-level division; empty where the row is the whole division, or the gazetteer does not know it.</param>
/// <param name="Happenings">Happenings, each once however many reports tell it.</param>
/// <param name="Uncertain">How many of them have no exacter place than an area of 12 km or more around its middle.</param>
/// <param name="Reports">Reports that tell of something there.</param>
/// <param name="Events">Tellings in them.</param>
public sealed record AreaActivity(string Country, string Division, string District, int Happenings, int Uncertain, int Reports, int Events)
{
    /// <summary>Happenings for each report: few reports that tell much, or many that tell the same.</summary>
    public double ByReport => Reports == 0 ? 0 : (double)Happenings / Reports;
}
