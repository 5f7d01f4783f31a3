using System.Collections.Immutable;
using System.Globalization;
using Cairn.Values;

namespace Cairn.Exams.Geoparsing;

/// <summary>Reads the geoparsing corpora: a folder of texts and a file with a line of marked places a text.</summary>
internal static class GeoCorpus
{
    /// <summary>Texts only, in the order of their numbers.</summary>
    public static IEnumerable<GeoDocument> Texts(string folder) =>
        Directory.GetFiles(folder).OrderBy(path => int.TryParse(Path.GetFileName(path), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : int.MaxValue).ThenBy(path => path, StringComparer.Ordinal)
            .Select(path => new GeoDocument(folder, Path.GetFileName(path), File.ReadAllText(path), []));

    /// <summary>Texts with their places; the folder has <c>texts</c> and a file that ends in <c>_gold.txt</c>.</summary>
    public static IEnumerable<GeoDocument> Read(string folder)
    {
        string[] gold = File.ReadAllLines(Directory.GetFiles(folder, "*_gold.txt").Single());
        return Texts(Path.Combine(folder, "texts")).Select(document => document with { Corpus = Path.GetFileName(folder), Places = Places(document.Text, gold[int.Parse(document.Name, CultureInfo.InvariantCulture)]) });
    }

    private static ImmutableArray<(TextSpan, double, double)> Places(string text, string line) =>
    [
        .. line.Split("||", StringSplitOptions.RemoveEmptyEntries).Select(item => item.Split(",,")).Where(cells => cells.Length >= 6).Select(cells =>
        {
            int start = Utf16(text, int.Parse(cells[4], CultureInfo.InvariantCulture)), end = Utf16(text, int.Parse(cells[5], CultureInfo.InvariantCulture));
            int shift = end <= text.Length && text[start..end] == cells[1] ? 0 : 1;
            return (new TextSpan(start - shift, end - shift), double.Parse(cells[2], CultureInfo.InvariantCulture), double.Parse(cells[3], CultureInfo.InvariantCulture));
        }),
    ];

    /// <summary>The corpora count characters, .NET counts UTF-16 units.</summary>
    public static int Utf16(string text, int characters)
    {
        int at = 0;
        for (; characters > 0 && at < text.Length; characters--)
        {
            at += char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
        }

        return at;
    }

    public static int Characters(string text, int units)
    {
        int characters = 0;
        for (int at = 0; at < units; at++)
        {
            characters += char.IsLowSurrogate(text[at]) ? 0 : 1;
        }

        return characters;
    }
}
