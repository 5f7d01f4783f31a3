using System.Text;
using Cairn.App.Web;
using Cairn.Coding;
using Cairn.Collection;
using Cairn.Ledger;
using Cairn.Running;
using Cairn.Storage.Sqlite;
using Cairn.Theatres;
using Cairn.Values;
using Xunit;

namespace Cairn.Tests.Web;

/// <summary>The real server on a free port, over a real store in a folder of its own, filled by the real pipeline from a few small reports.</summary>
public sealed class ServedStore : IAsyncLifetime
{
    /// <summary>Words that would run if a page took a report's text for markup.</summary>
    public const string Hostile = """<script>window.hostile=1</script><img src=x onerror="window.hostile=2"><svg/onload=window.hostile=3>"><a href="javascript:window.hostile=4">''</style>""";

    public static readonly (string Stem, string Text)[] Reports =
    [
        ("mosul-advance", """
            Iraqi forces retake village near Mosul

            The Tigris Courier, 18 October 2016

            Islamic State fighters killed at least 12 Iraqi soldiers in a car bombing near Mosul on 17 October 2016, the Iraqi defence ministry said.

            US-led coalition aircraft carried out an air strike on Tal Afar on 16 October 2016, killing five militants, a coalition spokesman said.

            An Iraqi army officer said that between 3,000 and 4,500 Islamic State fighters remained in Iraq. Gunmen attacked a checkpoint in Kirkuk on 15 October 2016 and two policemen were wounded.

            "The group is weaker than it has been for years," the officer said.
            """),
        ("mosul-second-look", """
            Doubts over the number of fighters

            The Euphrates Review, 20 October 2016

            The Pentagon said that Islamic State had about 5,000 fighters in Iraq. A United Nations official told the Euphrates Review that there were up to 6,000 Islamic State fighters in Iraq.

            A car bomb killed 14 Iraqi soldiers near Mosul on 17 October 2016, witnesses said. A suicide bomber killed eight people in Baghdad on 19 October 2016.
            """),
        ("two-bombings", """
            Two bombings in two days

            The Euphrates Review, 24 October 2016

            The Islamic State claimed responsibility for a suicide bombing that killed nine policemen in Baghdad on 22 October 2016. Iraqi officials accused the Islamic State of shelling a market in Kirkuk on 23 October 2016, where four people died.
            """),
        ("hostile-words", $"""
            Attack in Fallujah {Hostile}

            The Tigris Courier, 2 November 2016

            Militants killed three civilians in Fallujah on 1 November 2016, {Hostile} police said. Islamic State fighters shelled Ramadi on 31 October 2016 {Hostile} and one man died.
            """),
        ("arabic-words", """
            هجوم في الموصل

            قتل مسلحون ثلاثة جنود عراقيين في هجوم قرب الموصل يوم الاثنين، وقالت وزارة الدفاع إن القوات ردت على مصادر النيران وإن الوضع تحت السيطرة الآن.
            """),
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("cairn-web-").FullName;
    private WebServer? server;

    public ILedger Ledger { get; private set; } = null!;

    public string Address => server!.Address;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var theatres = TheatreSet.Read([DataFolders.Theatres], []);
        Ledger = SqliteLedger.Open(Path.Combine(folder, "store.db"), create: true, TimeProvider.System);
        await AddAsync(Ledger, Pipeline.Standard(theatres));
        var started = await WebServer.StartAsync(new WebOptions { Port = 0, Countries = theatres.Countries }, Ledger);
        server = started.Value ?? throw new InvalidOperationException(started.Rejection!.ToString());
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Address) };
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        if (Ledger is not null)
        {
            await Ledger.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task AddAsync(ILedger ledger, Pipeline pipeline)
    {
        var at = new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero);
        var coded = new List<CodedReport>();
        foreach (var (stem, text) in Reports)
        {
            var hash = ContentHash.Of(Encoding.UTF8.GetBytes(text));
            var outcome = pipeline.Run(new Report { Hash = hash, Format = ReportFormat.Plain, Content = text, Encoding = "utf-8", Receipt = new Receipt(hash, stem, stem + ".txt", at) });
            coded.Add(outcome.Value ?? throw new InvalidOperationException(outcome.Rejection!.ToString()));
        }

        long run = await ledger.BeginRunAsync(coded[0].Coder, at);
        await ledger.AddAsync(run, coded);
        await ledger.RejectAsync(run, [new Rejection("CRN1001", "torn.gz", "The file ends before its data does.", "Fetch it again.")]);
        await ledger.EndRunAsync(run, new RunCounts { Received = coded.Count + 1, Added = coded.Count, Rejected = 1, Events = coded.Sum(one => one.Events.Length), Claims = coded.Sum(one => one.Claims.Length), Assessments = coded.Sum(one => one.Assessments.Length) }, at);
        await ledger.ResolveAsync(at);
    }
}
