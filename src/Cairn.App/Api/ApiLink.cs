namespace Cairn.App.Api;

/// <summary>Why two events are held to be one happening, or two.</summary>
internal sealed record ApiLink(string First, string Second, string Verdict, string By, bool IsHuman, string Reason, double Score);
