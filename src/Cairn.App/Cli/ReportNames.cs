namespace Cairn.App.Cli;

/// <summary>Gives each report of a run a name of its own that can stand as a file's name: its stem, and <c>-2</c>, <c>-3</c> … behind it where
/// the stem came before.</summary>
internal sealed class ReportNames
{
    private readonly HashSet<string> given = new(StringComparer.OrdinalIgnoreCase);

    public string Next(string stem)
    {
        string name = Plain(stem);
        for (int i = 2; !given.Add(name); i++)
        {
            name = $"{Plain(stem)}-{i}";
        }

        return name;
    }

    private static string Plain(string stem)
    {
        char[] forbidden = [.. Path.GetInvalidFileNameChars(), '/', '\\', ':', '*', '?', '"', '<', '>', '|'];
        string plain = string.Join('_', stem.Split(forbidden));
        return plain.Trim('.', ' ') is { Length: > 0 } name ? name[..Math.Min(name.Length, 150)] : "report";
    }
}
