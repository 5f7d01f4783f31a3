using Cairn.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cairn.App.Web;

/// <summary>Errors as problem+json with a code that docs/errors.md explains.</summary>
internal static class Problems
{
    public static ProblemHttpResult Of(int status, string code, string detail, string remedy) =>
        TypedResults.Problem(detail, statusCode: status, title: code, type: $"urn:cairn:error:{code}", extensions: new Dictionary<string, object?> { ["code"] = code, ["remedy"] = remedy });

    public static ProblemHttpResult NotFound(string what) =>
        Of(StatusCodes.Status404NotFound, WebErrors.NotFound, $"{what} is not in this store.", "Look at the list it should stand in.");

    public static ProblemHttpResult BadParameter(string name, string detail) =>
        Of(StatusCodes.Status400BadRequest, WebErrors.BadParameter, $"'{name}': {detail}", "Mend the parameter; /openapi/v1.json lists what is allowed.");

    /// <summary>The status that goes with what a ledger refused.</summary>
    public static int Status(string code) => code switch
    {
        LedgerErrors.UnknownReport or LedgerErrors.UnknownThing => StatusCodes.Status404NotFound,
        LedgerErrors.Withdrawn => StatusCodes.Status410Gone,
        LedgerErrors.AmbiguousReport or LedgerErrors.UnknownField => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status503ServiceUnavailable,
    };
}
