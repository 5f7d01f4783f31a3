using System.Net;
using System.Text.Json;
using Cairn.App.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Cairn.Ledger;
using Cairn.Theatres;
using Cairn.Values;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cairn.App.Web;

/// <summary>The workbench: pages for people and a JSON API, on this machine only.</summary>
public sealed class WebServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private WebServer(WebApplication application) => this.application = application;

    /// <summary>Where it listens: <c>http://127.0.0.1:5111</c>.</summary>
    public string Address => application.Urls.First();

    /// <summary>Starts to serve; returns when the port is open.</summary>
    /// <param name="options">Port and names.</param>
    /// <param name="ledger">What is shown; stays the caller's to close, after this server.</param>
    /// <param name="cancellation">Stops the start.</param>
    public static async Task<Outcome<WebServer>> StartAsync(WebOptions options, ILedger ledger, CancellationToken cancellation = default)
    {
        var application = Build(options, ledger);
        try
        {
            await application.StartAsync(cancellation);
            return new WebServer(application);
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            await application.DisposeAsync();
            return new Rejection(WebErrors.PortUnavailable, $"port {options.Port}", "Another program listens on this port of 127.0.0.1.", "Stop it, or choose another with --port.");
        }
        catch (System.Net.Sockets.SocketException error)
        {
            await application.DisposeAsync();
            return new Rejection(WebErrors.PortUnavailable, $"port {options.Port}", $"The port cannot be opened: {error.Message}.", "Choose another with --port, above 1023.");
        }
    }

    /// <summary>Serves until the process is told to stop (Ctrl+C) or the token is cancelled.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellation = default) => application.WaitForShutdownAsync(cancellation);

    /// <summary>Reads who is named and reckons the checks before anybody asks, since both look at the whole record. Ends quietly where the server
    /// stops.</summary>
    public async Task ReadAheadAsync(CancellationToken cancellation = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, application.Lifetime.ApplicationStopping);
        try
        {
            await application.Services.GetRequiredService<Rosters>().ReadAsync(either.Token);
            await application.Services.GetRequiredService<Analyses>().ChecksAsync(either.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or LedgerException)
        {
            // Nothing is lost: the page that needs it reads it then, and tells what is wrong.
            return;
        }
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static WebApplication Build(WebOptions options, ILedger ledger)
    {
        // The content root is the program's own folder: what lies in the folder that it was started from (appsettings.json) has no say.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(WebServer).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.None).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<ILedgerReader>(ledger);
        builder.Services.AddSingleton(ledger);
        builder.Services.AddSingleton(options.Time);
        builder.Services.AddSingleton(new Atlas(ledger, options.Countries, options.Theatres?.Outlined() ?? []));
        builder.Services.AddSingleton(_ => new Analyses(ledger, options.Theatres ?? TheatreSet.Read([], [])));
        builder.Services.AddSingleton(_ => new TheatreKnowledge(options.Theatres ?? TheatreSet.Read([], [])));
        builder.Services.AddSingleton(_ => new Rosters(ledger, options.Theatres ?? TheatreSet.Read([], [])));
        builder.Services.AddSingleton(new Explanations(options.Theatres));
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddRoutingCore();
        builder.Services.AddProblemDetails();
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
            json.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        });
        builder.Services.AddOpenApi("v1", openApi => openApi.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Cairn", Version = "v1", Description = "Events, claims and assessments coded from news reports, with their evidence. Read only; on this machine only." };
            document.Servers = [];
            return Task.CompletedTask;
        }));
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddRazorPages(pages => pages.RootDirectory = "/Pages");
        builder.Services.AddAntiforgery(antiforgery => antiforgery.Cookie.Name = "cairn-form");
        builder.Services.Configure<Microsoft.AspNetCore.Routing.RouteOptions>(routes => routes.LowercaseUrls = true);

        var application = builder.Build();
        application.UseMiddleware<SecurityHeaders>();
        application.UseMiddleware<LocalOnly>();
        application.UseWhen(IsForPrograms, api => api.UseMiddleware<ApiFaults>());
        application.UseWhen(context => !IsForPrograms(context), pages => pages
            .UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error", SuppressDiagnosticsCallback = fault => fault.Exception is LedgerException })
            .UseStatusCodePagesWithReExecute("/error", "?status={0}"));
        application.UseRouting();
        application.MapEmbeddedAssets();
        application.MapOpenApi();
        application.MapApi();
        application.MapRazorPages();
        return application;
    }

    private static bool IsForPrograms(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) || context.Request.Path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase);
}
