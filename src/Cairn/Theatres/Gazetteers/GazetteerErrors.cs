namespace Cairn.Theatres.Gazetteers;

/// <summary>Codes of what can be wrong with a gazetteer's files. Each has a line in docs/errors.md.</summary>
public static class GazetteerErrors
{
    public const string MissingFile = "CRN3101";
    public const string UnknownFormat = "CRN3102";
    public const string WrongCellCount = "CRN3103";
    public const string BadIdentifier = "CRN3104";
    public const string BadCoordinates = "CRN3105";
    public const string NoName = "CRN3106";
    public const string BadBoundary = "CRN3107";
    public const string NothingTaken = "CRN3108";
    public const string NoIndex = "CRN3109";
    public const string WrongIndex = "CRN3110";
    public const string CannotWrite = "CRN3111";
}
