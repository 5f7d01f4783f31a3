namespace Cairn.Publishing.Datasets;

/// <summary>Codes of what is refused of a dataset. Each has a line in docs/errors.md.</summary>
public static class DatasetErrors
{
    public const string BadRow = "CRN5201";
    public const string NoDataset = "CRN5202";
}
