using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Cairn.App.Web;

/// <summary>Scripts, styles and the base map, which are part of the binary. A browser keeps them and asks whether they changed.</summary>
internal static class EmbeddedAssets
{
    private const string Prefix = "wwwroot/";

    private static readonly Assembly Binary = typeof(EmbeddedAssets).Assembly;

    private static readonly FrozenSet<string> Names =
        Binary.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Differs for each build of the binary, which carries the files.</summary>
    private static readonly EntityTagHeaderValue Tag = new($"\"{Binary.ManifestModule.ModuleVersionId:N}\"");

    public static void MapEmbeddedAssets(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/built/{name}", (string name, HttpContext context) => Serve(context, "built/" + name)).ExcludeFromDescription();
        routes.MapGet("/favicon.ico", (HttpContext context) => Serve(context, "cairn.svg")).ExcludeFromDescription();
        routes.MapGet("/cairn.svg", (HttpContext context) => Serve(context, "cairn.svg")).ExcludeFromDescription();
    }

    private static IResult Serve(HttpContext context, string name)
    {
        if (!Names.Contains(Prefix + name))
        {
            return Problems.NotFound($"The file '{Path.GetFileName(name)}'");
        }

        context.Response.Headers.CacheControl = "no-cache";
        return Results.Stream(Binary.GetManifestResourceStream(Prefix + name)!, ContentType(name), entityTag: Tag);
    }

    private static string ContentType(string name) => Path.GetExtension(name) switch
    {
        ".js" or ".mjs" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".json" => "application/json",
        _ => "application/octet-stream",
    };
}
