using System.CommandLine;
using System.Globalization;
using Cairn.Analysis.Agreement;
using Cairn.Publishing.Agreement;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary><c>cairn agreement</c>: how far the machine and persons agree, and persons among themselves, by field.</summary>
internal static class AgreementVerb
{
    public static Command Create(Screen screen)
    {
        var field = new Option<string?>("--field") { Description = "One field: type, killed, kept, same happening, claim value.", HelpName = "FIELD" };
        var by = new Option<string?>("--by") { Description = "Only pairs with this coder; \"the machine\" is one.", HelpName = "NAME" };
        var cases = new Option<bool>("--cases") { Description = "The things on which coders differ, with their words." };
        var database = new LedgerOption();
        var output = new AnalysisOutput();
        var verb = new Command("agreement", "Measures how far the machine and persons agree, and persons among themselves, by field, from the decisions in the store.") { field, by, cases };
        database.AddTo(verb);
        output.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn agreement\ncairn agreement --field killed --cases\ncairn agreement --by \"the machine\" --json");
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            var all = await DecidedFields.OfAsync(ledger, stop);
            string? named = line.GetValue(field), coder = line.GetValue(by);
            if (named is not null && !all.IsEmpty && !all.Any(one => one.Field == named))
            {
                throw new UserError(new Rejection(CliErrors.UnknownDecidedField, named, "nothing was decided of such a field.", $"Decided fields are {string.Join(", ", all.Select(one => one.Field))}."), ExitCodes.NotFound);
            }

            var found = FieldReliability.Of([.. all.Where(one => named is null || one.Field == named)]);
            found = coder is null ? found : [.. found.Select(one => one with { Pairs = [.. one.Pairs.Where(pair => pair.First == coder || pair.Second == coder)] })];
            if (line.GetValue(cases))
            {
                Write(screen, [.. found.Select(one => one.Field)], coder);
            }
            else
            {
                await output.WriteAsync(screen, line, AgreementWords.Of(found), AgreementTable.Of(found), AgreementChart.Of(found), found.Select(AgreementJson.Line));
            }

            return ExitCodes.Done;
        });
        return verb;
    }

    private static void Write(Screen screen, IReadOnlyList<RatedField> fields, string? coder)
    {
        int differing = 0;
        foreach (var (field, unit) in fields.SelectMany(field => field.Units, (field, unit) => (field, unit)).Where(row => row.unit.Values.Values.Distinct(StringComparer.Ordinal).Count() > 1 && (coder is null || row.unit.Values.ContainsKey(coder))))
        {
            differing++;
            EntryTables.Head(screen, field.Field, unit.Other is { } other ? $"{unit.Thing} and {other}" : $"{unit.Stem} {unit.Name}, {unit.Thing}");
            EntryTables.Body(screen, $"“{unit.Evidence}”");
            foreach (var (name, value) in unit.Values)
            {
                EntryTables.Body(screen, $"{name}: {value}");
            }
        }

        screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{differing} differing."));
    }
}
