using Cairn.Values;
using Microsoft.AspNetCore.Http;

namespace Cairn.App.Web;

/// <summary>Addresses of pages.</summary>
internal static class Links
{
    /// <summary>A report by its stem, or by its hash where the stem does not fit into an address.</summary>
    public static string Report(string stem, ContentHash hash) =>
        "/reports/" + (stem.Length is > 0 and <= 120 && !stem.AsSpan().ContainsAny('/', '\\', '\0') && stem.AsSpan().ContainsAnyExcept('.') ? Uri.EscapeDataString(stem) : hash.Hex);

    /// <summary>A coded thing within its report.</summary>
    public static string Thing(string stem, ContentHash hash, string name) => $"{Report(stem, hash)}#{name}";

    /// <summary>Why a report is coded as it is, as JSON.</summary>
    public static string Explanation(ContentHash hash) => $"/api/reports/{hash.Hex}/explain";

    public static string Claim(CodedId id) => "/claims/" + id.Value;

    /// <summary>The claims of one kind about one party.</summary>
    public static string Claims(string kind, string subject) => "/claims" + QueryString.Create("kind", kind).Add("subject", subject);

    public static string Source(string name) => "/sources" + QueryString.Create("name", name);

    public static string Question(string id) => "/assessments/questions/" + Uri.EscapeDataString(id);

    public static string Actor(string id) => "/actors/" + Uri.EscapeDataString(id);

    public static string Person(string id) => "/people/" + Uri.EscapeDataString(id);

    public static string Incident(CodedId id) => "/incidents/" + id.Value;
}
