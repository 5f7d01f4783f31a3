using System.CommandLine;
using System.Text.Json;
using Cairn.Analysis.Rosters;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary>The options that take a name that no theatre knows into a theatre of the user's own.</summary>
/// <param name="forPeople">Whether the name is taken in as a public figure, else as an actor.</param>
internal sealed class AcceptOptions(bool forPeople)
{
    private static readonly string[] Kinds = [.. Enum.GetNames<ActorKind>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    private readonly Option<string?> accept = new("--accept") { Description = "Writes this unknown name, with its spellings, into the theatre of --into.", HelpName = "NAME" };
    private readonly Option<string?> into = new("--into") { Description = "Folder of a theatre of your own; made where it is not there. Read it with --theatres.", HelpName = "DIR" };
    private readonly Option<string?> sameAs = new("--same-as") { Description = "Id of the known one whose spelling the accepted name is.", HelpName = "ID" };
    private readonly Option<string?> country = new("--country") { Description = "Country code of the accepted name.", HelpName = "CODE" };
    private readonly Option<string?> kind = new("--kind") { Description = $"What the accepted actor is: {string.Join(", ", Kinds)}. Default: armed-group.", HelpName = "KIND" };
    private readonly Option<string?> office = new("--office") { Description = "Office of the accepted person. Default: as the report has it.", HelpName = "WORDS" };

    public void AddTo(Command verb)
    {
        kind.AcceptOnlyFromAmong(Kinds);
        foreach (Option option in new Option[] { accept, into, sameAs, country, forPeople ? office : kind })
        {
            verb.Options.Add(option);
        }
    }

    public bool IsAsked(ParseResult line) => line.GetValue(accept) is not null;

    /// <summary>Writes the name into the theatre.</summary>
    /// <returns>What was done, in one line.</returns>
    /// <exception cref="UserError">The name or the known one is not there, or no folder is given.</exception>
    /// <exception cref="DataException">The theatres could not be read with it; nothing was written.</exception>
    public string Accept(ParseResult line, Roster roster, TheatreSet theatres)
    {
        string name = line.GetValue(accept)!;
        string folder = line.GetValue(into) ?? throw new UserError(new Rejection(CliErrors.Usage, "--accept", "no folder is given to write it into.", "Add --into DIR."), ExitCodes.Usage);
        var unknown = roster.Unknown.Select(one => one.Under(name)).FirstOrDefault(one => one is not null)
            ?? throw new UserError(new Rejection(CliErrors.NotUnknown, name, "no such name waits for review.", "Look at the names that --unknown lists."), ExitCodes.NotFound);
        var row = forPeople ? TheatreRow.Of(Person(line, unknown, theatres)) : TheatreRow.Of(Actor(line, unknown, theatres));
        try
        {
            new OwnTheatre(folder).Put(row);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserError(new Rejection(CliErrors.CannotWrite, folder, $"it cannot be written: {e.Message.ReplaceLineEndings(" ")}", "Check the folder, its permissions and the free space."), ExitCodes.Store);
        }

        return $"{Path.Combine(folder, row.File)}: {row.Id}, {row.Cells[1].Cell}. Code with --theatres {folder}; reports coded before keep the name as they have it.";
    }

    private Actor Actor(ParseResult line, UnknownName unknown, TheatreSet theatres)
    {
        var one = unknown.AsActor;
        if (line.GetValue(sameAs) is { } id)
        {
            var known = Known(theatres.Actors.FirstOrDefault(actor => actor.Id == id), id);
            one = known with { Variants = [.. known.Variants.Union(unknown.Spellings)] };
        }

        return one with { Country = line.GetValue(country)?.ToUpperInvariant() ?? one.Country, Kind = line.GetValue(kind) is { } its ? Enum.Parse<ActorKind>(its.Replace("-", "", StringComparison.Ordinal), ignoreCase: true) : one.Kind };
    }

    private PublicFigure Person(ParseResult line, UnknownName unknown, TheatreSet theatres)
    {
        var one = unknown.AsPerson;
        if (line.GetValue(sameAs) is { } id)
        {
            var known = Known(theatres.People.FirstOrDefault(person => person.Id == id), id);
            one = known with { Variants = [.. known.Variants.Union(unknown.Spellings)] };
        }

        return one with { Country = line.GetValue(country)?.ToUpperInvariant() ?? one.Country, Office = line.GetValue(office) ?? one.Office };
    }

    private static T Known<T>(T? found, string id) where T : class =>
        found ?? throw new UserError(new Rejection(CliErrors.NotUnknown, id, "no theatre has this id.", "Look at the ids that the list has with --json."), ExitCodes.NotFound);
}
