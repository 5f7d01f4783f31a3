using Cairn.Theatres;

namespace Cairn.Language.Names.Recognition;

/// <summary>Short forms of divisions and countries: "Conn.", "NSW", "DRC".</summary>
internal sealed class PlaceAbbreviations
{
    private readonly WordTable<(string Country, string? Division)> forms;

    private PlaceAbbreviations(WordTable<(string, string?)> forms) => this.forms = forms;

    /// <param name="folder">Folder of the vocabulary files.</param>
    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static PlaceAbbreviations Read(string folder)
    {
        var forms = new Dictionary<string, (string, string?)>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Read(Path.Combine(folder, "place-abbreviations.tsv"), ["abbreviations", "country", "division"]).Rows)
        {
            foreach (string form in row.List("abbreviations"))
            {
                if (!forms.TryAdd(form.TrimEnd('.'), (row.Required("country"), row.Optional("division"))))
                {
                    throw row.Error(DataErrors.DuplicateId, $"'{form}' is there twice");
                }
            }
        }

        return new PlaceAbbreviations(new WordTable<(string, string?)>(forms, StringComparison.Ordinal));
    }

    /// <summary>What a short form stands for; null where it is none. Capitals count; a full stop at the end does not, one within does.</summary>
    public (string Country, string? Division)? Of(ReadOnlySpan<char> word) => forms.TryGetValue(word.TrimEnd('.'), out var form) ? form : null;
}
