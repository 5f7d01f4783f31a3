using Microsoft.AspNetCore.Http;

namespace Cairn.App.Web;

/// <summary>Errors as problem+json with a code that docs/errors.md explains.</summary>
internal static class Problems
{
    public static IResult Of(int status, string code, string detail, string remedy) =>
        Results.Problem(detail, statusCode: status, title: code, type: $"urn:cairn:error:{code}", extensions: new Dictionary<string, object?> { ["code"] = code, ["remedy"] = remedy });

    public static IResult NotFound(string what) =>
        Of(StatusCodes.Status404NotFound, WebErrors.NotFound, $"{what} is not in this store.", "Look at the list it should stand in.");

    public static IResult BadParameter(string name, string detail) =>
        Of(StatusCodes.Status400BadRequest, WebErrors.BadParameter, $"'{name}': {detail}", "Mend the parameter; /openapi/v1.json lists what is allowed.");
}
