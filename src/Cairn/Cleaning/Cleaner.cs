using Cairn.Cleaning.Facts;
using Cairn.Cleaning.Judging;
using Cairn.Cleaning.Lines;
using Cairn.Cleaning.Removal;
using Cairn.Collection;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Cleaning;

/// <summary>Takes the page furniture off a report and reads what the page says about itself.</summary>
/// <remarks>Pure and thread-safe: the same report gives the same document. In doubt a line stays, since evidence that is lost cannot be
/// coded and furniture that stays can still be passed over. Takes time in proportion to the report's length.</remarks>
public sealed class Cleaner
{
    private readonly CleaningWords words;
    private readonly LineJudge judge;
    private readonly TitleJudge titles;
    private readonly WrittenDates dates;
    private readonly Names names;
    private readonly PatternRules patterns;

    public Cleaner(CleaningWords words) : this(words, words.Judge, words.Titles) { }

    /// <param name="words">What cleaning reads.</param>
    /// <param name="judge">The judge of lines; learning tries others than the one that ships.</param>
    /// <param name="titles">The judge of titles, likewise.</param>
    internal Cleaner(CleaningWords words, LineJudge judge, TitleJudge titles)
    {
        this.titles = titles;
        this.words = words;
        this.judge = judge;
        dates = new WrittenDates(words.Months);
        names = new Names(words);
        patterns = new PatternRules(words);
        Credits = new CreditLines(words, dates, names, patterns);
    }

    /// <summary>With the words that ship beside the program.</summary>
    public Cleaner() : this(CleaningWords.Read(DataFolders.Ontology)) { }

    public static StageVersion Version { get; } = new("cleaner", "1.1");

    public Outcome<Document> Clean(Report report)
    {
        var page = Draft(report);
        if (page.Lines.Count == 0)
        {
            return CleaningErrors.NoWords(report.Receipt.Stem);
        }

        Judge(page);
        KeepSomething(page);
        var (text, map, blocks) = Assembly.Join(page.Lines);
        return new Document
        {
            Report = report,
            Text = text,
            Map = map,
            Blocks = blocks,
            Furniture = Assembly.Taken(page.Lines),
            Title = report.Metadata.Title ?? page.Title,
            Outlet = report.Metadata.Outlet ?? page.Outlet,
            Author = report.Metadata.Author ?? page.Author,
            Published = Published(page),
            PublishedRange = Published(page) is null ? new PageFacts(words, dates, names).Earliest(text) : null,
            Opening = page.Opening is { } opening && text.IndexOf(opening, StringComparison.Ordinal) is var at and >= 0 ? new TextSpan(at, at + opening.Length) : null,
            Language = report.Metadata.Language is { Length: >= 2 } told ? told[..2].ToLowerInvariant() : words.Languages.Tell(text),
            Cleaner = Version,
        };
    }

    /// <summary>What a line at a page's head says about the page.</summary>
    internal CreditLines Credits { get; }

    /// <summary>The page once all rules that know what they take off have been at it.</summary>
    internal PageDraft Draft(Report report)
    {
        var page = Untitled(report);
        TakeOff(page);
        return page;
    }

    /// <summary>The page as its title is looked for: without the lines that patterns name.</summary>
    internal PageDraft Untitled(Report report)
    {
        var page = report.Format switch
        {
            ReportFormat.Html => new HtmlLines(words.Hints, dates, names).Read(report),
            ReportFormat.Markdown => Markdown(report),
            _ => new PageDraft(report, PlainLines.Read(report.Content, words.Compounds)),
        };
        if (page.Report.Format != ReportFormat.Html)
        {
            new OneLinePage(words).Apply(page);
        }

        patterns.Apply(page);
        return page;
    }

    private void TakeOff(PageDraft page)
    {
        if (!page.Lines.Exists(l => l.Kind == BlockKind.Title))
        {
            new Titles(names, titles, Credits).Apply(page);
        }

        RepeatedLines.Apply(page);
        new DateLines(words, dates, names, patterns).Apply(page);
        new WireOpenings(dates, names).Apply(page);
        new DateLabels(words, dates).Apply(page);
        new Credits(words, patterns).Apply(page);
        new PageFacts(words, dates, names).Apply(page);
    }

    private void Judge(PageDraft page)
    {
        if (page.Report.Format != ReportFormat.Html)
        {
            judge.Apply(page);
        }

        if (page.Report.Format == ReportFormat.Plain)
        {
            Headings.Apply(page);
        }
    }

    private PageDraft Markdown(Report report)
    {
        var markdown = MarkdownLines.Read(report.Content);
        var page = new PageDraft(report, [.. markdown.Lines])
        {
            Outlet = markdown.Front.GetValueOrDefault("outlet") ?? markdown.Front.GetValueOrDefault("source") ?? markdown.Front.GetValueOrDefault("publisher"),
            Author = markdown.Front.GetValueOrDefault("author") ?? markdown.Front.GetValueOrDefault("byline"),
        };
        if ((markdown.Front.GetValueOrDefault("date") ?? markdown.Front.GetValueOrDefault("published")) is { } date && dates.Find(date) is [var first, ..])
        {
            page.Offer(first.Day, PageDraft.DateRank.Meta);
        }

        if (page.Lines.Find(l => l.Kind == BlockKind.Heading) is { } heading && page.Lines.IndexOf(heading) <= 3)
        {
            heading.Kind = BlockKind.Title;
            page.Title = heading.Text;
        }

        page.Title ??= markdown.Front.GetValueOrDefault("title");
        return page;
    }

    private static DateOnly? Published(PageDraft page) => page.Published switch
    {
        { Rank: PageDraft.DateRank.Labelled } told => told.Day,
        var other => page.Report.Metadata.Published ?? other?.Day,
    };

    /// <summary>Where the rules left nothing, they were wrong about this page: all of it stays.</summary>
    private static void KeepSomething(PageDraft page)
    {
        if (page.Lines.Exists(l => l.Stays))
        {
            return;
        }

        for (int i = 0; i < page.Lines.Count; i++)
        {
            page.Lines[i] = new Line(page.Lines[i].Text, page.Lines[i].Runs);
        }
    }
}
