using Microsoft.AspNetCore.Http;

namespace Cairn.App.Web;

/// <summary>Light or dark, as chosen on this browser; null follows the system. Kept in a cookie so that the first byte of a page is right.</summary>
internal static class Theme
{
    public const string Cookie = "cairn-theme";

    public static string? Of(HttpRequest request) => request.Cookies[Cookie] is "light" or "dark" ? request.Cookies[Cookie] : null;
}
