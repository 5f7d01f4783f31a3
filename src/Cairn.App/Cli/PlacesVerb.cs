using System.CommandLine;
using System.Text.Json;
using Cairn.Theatres;
using Cairn.Theatres.Gazetteers;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary><c>cairn places</c>: imports gazetteers and checks the theatres' places.</summary>
internal static class PlacesVerb
{
    private const int RejectionsShown = 20;

    public static Command Create(Screen screen)
    {
        var verb = new Command("places", "Imports large lists of places, and tells what the theatres' places lack.") { Import(screen), Check(screen) };
        HelpWithExample.AddTo(verb, "cairn places import IQ.txt SY.txt admin1CodesASCII.txt admin2Codes.txt\ncairn places check --theatre iraq-syria");
        return verb;
    }

    private static Command Import(Screen screen)
    {
        var files = new Argument<string[]>("FILE") { Description = "GeoNames files, unpacked, and boundary GeoJSON.", Arity = ArgumentArity.OneOrMore };
        var folder = new GazetteerOption();
        var rejected = new Option<string?>("--rejected") { Description = "A file for all rows that were refused; without it the first 20 are shown.", HelpName = "FILE" };
        var verb = new Command("import", "Makes an index of places that is used behind the theatres. Takes the place of the one that is there.") { files, rejected };
        folder.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn places import cities500.txt admin1CodesASCII.txt admin2Codes.txt alternateNamesV2.txt iraq-adm1.geojson --gazetteer gazetteer");
        verb.SetAction((line, stop) => Task.Run(() => Import(screen, line.GetRequiredValue(files), folder.Path(line), line.GetValue(rejected), stop), stop));
        return verb;
    }

    private static int Import(Screen screen, string[] files, string folder, string? rejected, CancellationToken stop)
    {
        long refused = 0;
        using var list = rejected is null ? null : Writer(rejected);
        var import = new GazetteerImport(Path.Combine(DataFolders.Ontology, "words", "gazetteer-kinds.tsv"), rejection =>
        {
            refused++;
            list?.WriteLine(rejection);
            if (list is null && refused <= RejectionsShown)
            {
                screen.Error.WriteLine(rejection);
            }
        });
        ImportSummary made;
        try
        {
            made = import.Run(files, folder, stop);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserError(new Rejection(GazetteerErrors.CannotWrite, folder, $"The index cannot be written ({e.Message.ReplaceLineEndings(" ")}).", "Free some space or name another folder with --gazetteer; the old index is unchanged."), ExitCodes.Store);
        }

        if (list is null && refused > RejectionsShown)
        {
            screen.Error.WriteLine($"… and {refused - RejectionsShown:N0} more; --rejected FILE keeps them all.");
        }

        foreach (var file in made.Files)
        {
            screen.Out.WriteLine($"{file.Path}: {file.Rows:N0} rows = {file.Taken:N0} taken + {file.PassedOver:N0} passed over + {file.Rejected:N0} rejected");
        }

        screen.Out.WriteLine($"{made.Places:N0} places under {made.Names:N0} names, {made.Boundaries:N0} boundaries, {made.Bytes:N0} bytes in {Path.Combine(folder, Gazetteer.FileName)}");
        return refused == 0 ? ExitCodes.Done : ExitCodes.SomeRejected;
    }

    private static StreamWriter Writer(string path)
    {
        try
        {
            return new StreamWriter(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserError(new Rejection(CliErrors.CannotWrite, path, "The file cannot be written.", "Check the folder and its permissions."), ExitCodes.Store);
        }
    }

    private static Command Check(Screen screen)
    {
        var theatres = new TheatreOptions();
        var all = new Option<bool>("--all") { Description = "Every finding; otherwise the first 10 of each kind." };
        var json = new Option<bool>("--json") { Description = "JSON lines, one finding a line." };
        var verb = new Command("check", "Tells what the theatres' places lack: coordinates, confirmation by the gazetteer, divisions; and which are told twice or share a name.") { all, json };
        theatres.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn places check --theatre iraq-syria --all");
        verb.SetAction(line =>
        {
            var set = theatres.Read(line);
            foreach (var theatre in set.Theatres)
            {
                var findings = PlaceCheck.Of(theatre, set.Gazetteer);
                if (line.GetValue(json))
                {
                    foreach (var finding in findings)
                    {
                        screen.Out.WriteLine(JsonSerializer.Serialize(new { theatre = finding.Theatre, lack = finding.Lack.ToString(), place = finding.Place, detail = finding.Detail }));
                    }

                    continue;
                }

                screen.Out.WriteLine($"{theatre.Name}: {theatre.Places.Length:N0} places{(set.Gazetteer is null ? "; no gazetteer, so only what the theatre itself tells is checked" : "")}");
                foreach (var group in findings.GroupBy(finding => finding.Lack))
                {
                    screen.Out.WriteLine($"  {Words(group.Key)}: {group.Count():N0}");
                    foreach (var finding in group.Take(line.GetValue(all) ? int.MaxValue : 10))
                    {
                        screen.Out.WriteLine($"    {finding.Place}  {finding.Detail}");
                    }
                }
            }

            return ExitCodes.Done;
        });
        return verb;
    }

    private static string Words(PlaceLack lack) => lack switch
    {
        PlaceLack.NoCoordinates => "without coordinates",
        PlaceLack.Unconfirmed => "not confirmed by the gazetteer",
        PlaceLack.Elsewhere => "elsewhere in the gazetteer",
        PlaceLack.OutsideDivision => "outside their division",
        PlaceLack.Duplicate => "told twice",
        PlaceLack.Namesake => "sharing a name",
        PlaceLack.MissingDivision => "divisions missing",
        _ => throw new ArgumentOutOfRangeException(nameof(lack)),
    };
}
