namespace Cairn.Theatres;

/// <summary>Codes of what can be wrong with a data file. Each has a line in docs/errors.md.</summary>
public static class DataErrors
{
    public const string MissingFile = "CRN3001";
    public const string UnknownColumn = "CRN3002";
    public const string MissingColumn = "CRN3003";
    public const string WrongCellCount = "CRN3004";
    public const string BadValue = "CRN3005";
    public const string DuplicateId = "CRN3006";
    public const string UnknownReference = "CRN3007";
    public const string UnknownKey = "CRN3008";
    public const string UnknownTheatre = "CRN3009";
}
