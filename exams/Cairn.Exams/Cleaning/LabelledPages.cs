using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Cairn.Cleaning.Facts;
using Cairn.Cleaning.Html;
using Cairn.Collection;

namespace Cairn.Exams.Cleaning;

/// <summary>Pages whose report text is known: reports coded by hand, which list their furniture, and web pages with their article's body,
/// written out line by line as a scraper would.</summary>
internal static class LabelledPages
{
    private static readonly string[] Kinds = ["events", "claims", "assessments"];

    /// <param name="set">What to call the collection.</param>
    /// <param name="gold">The folder of the coding, one JSON a report.</param>
    /// <param name="texts">The folder of the reports.</param>
    /// <param name="heldOut">Stems that are not read.</param>
    public static IEnumerable<LabelledPage> Coded(string set, DirectoryInfo gold, DirectoryInfo texts, IReadOnlySet<string> heldOut)
    {
        foreach (var file in gold.EnumerateFiles("*.json").OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            string stem = Path.GetFileNameWithoutExtension(file.Name), path = Path.Combine(texts.FullName, stem + ".txt");
            if (heldOut.Contains(stem) || !File.Exists(path))
            {
                continue;
            }

            using var coding = JsonDocument.Parse(File.ReadAllText(file.FullName));
            var root = coding.RootElement;
            yield return new LabelledPage(set, Report.FromText(stem, File.ReadAllText(path)),
                root.TryGetProperty("title", out var title) ? title.GetString() : null,
                [.. root.GetProperty("boilerplate").EnumerateArray().Select(b => FoldedText.Of(b.GetString()!))],
                [.. Kinds.SelectMany(kind => root.GetProperty(kind).EnumerateArray()).Select(item => item.GetProperty("evidence").GetString()!)],
                Body: null);
        }
    }

    /// <summary>Pages laid out as sites of a kind lay them out, with words of our own.</summary>
    /// <param name="folder">Their folder.</param>
    /// <param name="heldOut">Whether those are read that nothing is learned from, or the others.</param>
    public static IEnumerable<LabelledPage> Layouts(DirectoryInfo folder, bool heldOut) => LaidOutPage.All(folder).Where(page => page.IsHeldOut == heldOut)
        .Select(page => new LabelledPage(heldOut ? "layouts held out" : "layouts", Report.FromText(page.Stem, page.Text), page.Title,
            [.. page.Furniture.Select(FoldedText.Of)], [.. page.Report], Body: null));

    /// <summary>The pages in English of the extraction exam.</summary>
    /// <param name="folder">Its folder: html/*.html.gz and ground-truth.json.</param>
    /// <param name="languages">Tells the language of a page.</param>
    public static IEnumerable<LabelledPage> Web(DirectoryInfo folder, LanguageProfiles languages)
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.FullName, "ground-truth.json")));
        foreach (var article in truth.RootElement.EnumerateObject().OrderBy(a => a.Name, StringComparer.Ordinal))
        {
            string body = article.Value.GetProperty("articleBody").GetString()!;
            if (languages.Tell(body) != "en")
            {
                continue;
            }

            using var packed = new GZipStream(File.OpenRead(Path.Combine(folder.FullName, "html", article.Name + ".html.gz")), CompressionMode.Decompress);
            using var reader = new StreamReader(packed, Encoding.UTF8);
            var html = HtmlPage.Read(reader.ReadToEnd());
            yield return new LabelledPage("web", Report.FromText(article.Name, string.Join('\n', html.Lines.Select(l => l.Line.Text))), html.Title, [], [], FoldedText.Of(body));
        }
    }
}
