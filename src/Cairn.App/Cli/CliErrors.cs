namespace Cairn.App.Cli;

/// <summary>Codes of what can be wrong with a command line. Each has a line in docs/errors.md.</summary>
internal static class CliErrors
{
    public const string Usage = "CRN7001";
    public const string Bug = "CRN7002";
    public const string CannotWrite = "CRN7003";
    public const string NoSamples = "CRN7004";
    public const string UnknownQuestion = "CRN7011";
    public const string UnknownDecidedField = "CRN7012";
    public const string UnknownSet = "CRN7013";
    public const string NotUnknown = "CRN7014";
}
