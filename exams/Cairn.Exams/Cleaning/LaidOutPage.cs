namespace Cairn.Exams.Cleaning;

/// <summary>A page of <c>samples/pages</c>: its title, outlet and day, a line of three dashes, then the page as a site lays it out, of which the
/// lines behind "> " are the report and all others furniture.</summary>
/// <param name="Stem">The file's name without its ending.</param>
/// <param name="Title">The report's title.</param>
/// <param name="Lines">The page's lines, without marks.</param>
public sealed record LaidOutPage(string Stem, string Title, IReadOnlyList<(bool IsReport, string Text)> Lines)
{
    private const string Mark = "> ", Rule = "---", TitleLabel = "title: ", Held = "held-";

    /// <summary>True where nothing is learned from it: its name begins with "held-".</summary>
    public bool IsHeldOut => Stem.StartsWith(Held, StringComparison.Ordinal);

    /// <summary>The page as it would come in.</summary>
    public string Text => string.Join('\n', Lines.Select(line => line.Text));

    /// <summary>The lines of the report, its title aside.</summary>
    public IEnumerable<string> Report => Lines.Where(line => line.IsReport && line.Text != Title).Select(line => line.Text);

    public IEnumerable<string> Furniture => Lines.Where(line => !line.IsReport && line.Text.Length > 0).Select(line => line.Text);

    /// <summary>All pages of a folder, by name.</summary>
    /// <exception cref="InvalidDataException">A file has no title or no line of dashes.</exception>
    public static IEnumerable<LaidOutPage> All(DirectoryInfo folder) => folder.EnumerateFiles("*.page").OrderBy(file => file.Name, StringComparer.Ordinal).Select(Read);

    public static LaidOutPage Read(FileInfo file)
    {
        string[] lines = File.ReadAllLines(file.FullName);
        int rule = Array.IndexOf(lines, Rule);
        string? title = lines.Take(Math.Max(0, rule)).FirstOrDefault(line => line.StartsWith(TitleLabel, StringComparison.Ordinal));
        return title is null
            ? throw new InvalidDataException($"{file.Name}: no line '{TitleLabel}' before a line '{Rule}'")
            : new LaidOutPage(Path.GetFileNameWithoutExtension(file.Name), title[TitleLabel.Length..], [.. lines[(rule + 1)..].Select(Parted)]);
    }

    private static (bool IsReport, string Text) Parted(string line) => line.StartsWith(Mark, StringComparison.Ordinal) ? (true, line[Mark.Length..]) : (false, line);
}
