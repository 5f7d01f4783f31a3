namespace Cairn.App.Web;

/// <summary>Codes of what can go wrong in serving pages and the API. Each has a line in docs/errors.md.</summary>
internal static class WebErrors
{
    public const string PortUnavailable = "CRN6001";

    /// <summary>Said by the build, in Client/Client.targets.</summary>
    public const string NodeMissing = "CRN6002";

    /// <summary>Said by the build, in Client/Client.targets.</summary>
    public const string PackagesNotInstalled = "CRN6003";
    public const string ForeignHost = "CRN6004";
    public const string ForeignWrite = "CRN6005";
    public const string NotFound = "CRN6006";
    public const string BadParameter = "CRN6007";
}
