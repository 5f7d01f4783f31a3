using Cairn.App.Web;
using Cairn.Ledger;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>The page for an address that is not there, and for a fault of the program.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
internal sealed class ErrorModel : PageModel
{
    public string Heading { get; private set; } = "";

    public string Advice { get; private set; } = "";

    public void OnGet(int? status) => Show(status ?? StatusCodes.Status500InternalServerError);

    public void OnPost(int? status) => Show(status ?? StatusCodes.Status500InternalServerError);

    private void Show(int status)
    {
        if (HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Error is LedgerException { Rejection: var rejection })
        {
            Response.StatusCode = Problems.Status(rejection.Code);
            (Heading, Advice) = ("The store cannot give this", rejection.ToString());
            return;
        }

        Response.StatusCode = status;
        (Heading, Advice) = status switch
        {
            StatusCodes.Status404NotFound => ("Not in this store", "Nothing stands at this address. It may belong to another database, or have been withdrawn."),
            StatusCodes.Status400BadRequest => ("This address cannot be read", "A part of it is not what the page expects. Go back and choose again."),
            _ => ("Something broke", "This is a fault of the program and not of your data. The terminal that runs cairn serve shows the details."),
        };
    }
}
