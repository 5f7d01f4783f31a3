using Microsoft.AspNetCore.Http;

namespace Cairn.App.Web;

/// <summary>The reader's name, kept in a cookie of this machine once given with a decision or a grade.</summary>
internal static class ReaderName
{
    private const string Cookie = "cairn-name";

    /// <summary>The longest name that is taken.</summary>
    public const int Longest = 120;

    public static string? Of(HttpRequest request) => request.Cookies[Cookie];

    public static void Keep(HttpResponse response, string name) =>
        response.Cookies.Append(Cookie, name, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365) });
}
