using Cairn.App.Web;
using Cairn.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Cairn.App.Api;

/// <summary>Answers the API's callers with problem+json where the ledger refuses or the program has a fault.</summary>
internal sealed partial class ApiFaults(RequestDelegate next, ILogger<ApiFaults> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (LedgerException error) when (!context.Response.HasStarted)
        {
            var rejection = error.Rejection;
            await Problems.Of(Problems.Status(rejection.Code), rejection.Code, $"{rejection.Subject}: {rejection.Message}", rejection.Remedy).ExecuteAsync(context);
        }
        catch (Exception error) when (error is not OperationCanceledException && !context.Response.HasStarted)
        {
            LogFault(log, context.Request.Path, error);
            await Results.Problem("This is a fault of the program; the terminal that runs cairn serve shows the details.", statusCode: StatusCodes.Status500InternalServerError).ExecuteAsync(context);
        }
    }

    [LoggerMessage(LogLevel.Error, "The API could not answer {Path}")]
    private static partial void LogFault(ILogger logger, string path, Exception error);
}
