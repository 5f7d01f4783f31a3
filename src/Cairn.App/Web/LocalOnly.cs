using System.Net;
using Microsoft.AspNetCore.Http;

namespace Cairn.App.Web;

/// <summary>Lets in only what the user's own browser asks of this machine: no other host name (an outside page that points its name at
/// 127.0.0.1), and no write that another site's page sends.</summary>
internal sealed class LocalOnly(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!IsLocal(context.Request.Host.Host))
        {
            return Refuse(context, WebErrors.ForeignHost, $"The host '{Shown(context.Request.Host.Value)}' is not this machine.", "Use the address that cairn serve printed.");
        }

        if (!IsRead(context.Request.Method) && !IsOwn(context.Request))
        {
            return Refuse(context, WebErrors.ForeignWrite, "Another site's page may not write here.", "Send the form from a page of the workbench, or call the API without a browser.");
        }

        return next(context);
    }

    internal static bool IsLocal(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsRead(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    /// <summary>A browser says where a request comes from; a program that is no browser sends neither header.</summary>
    private static bool IsOwn(HttpRequest request)
    {
        string site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0 && site is not ("same-origin" or "none"))
        {
            return false;
        }

        string origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || origin.Equals($"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase);
    }

    private static Task Refuse(HttpContext context, string code, string detail, string remedy) =>
        Problems.Of(StatusCodes.Status403Forbidden, code, detail, remedy).ExecuteAsync(context);

    private static string Shown(string? host) => host is null ? "" : host.Length <= 80 ? host : host[..80] + "…";
}
