namespace Cairn.Publishing.Datasets;

/// <summary>Whose hand-coded events a file holds.</summary>
public enum DatasetKind
{
    /// <summary>Uppsala Conflict Data Program, Georeferenced Event Dataset: 49 columns, or 45 in the country extracts.</summary>
    Ged,
    /// <summary>Armed Conflict Location and Event Data.</summary>
    Acled,
}
