using System.CommandLine;
using System.Globalization;
using Cairn.Analysis.Rosters;
using Cairn.Language.Matching;

namespace Cairn.App.Cli;

/// <summary><c>cairn names</c>: whether two names are one, and why.</summary>
internal static class NamesVerb
{
    public static Command Create(Screen screen)
    {
        var first = new Argument<string>("NAME") { Description = "A name, in any script." };
        var second = new Argument<string>("OTHER") { Description = "Another." };
        var sort = new Option<NameSort>("--as") { Description = "What they name: Person, Organisation, Company or Place.", HelpName = "WHAT", DefaultValueFactory = _ => NameSort.Person };
        var theatres = new TheatreOptions();
        var verb = new Command("names", "Tells whether two names are one person, body or place, and why.") { first, second, sort };
        theatres.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn names Rasool رسول\ncairn names ISIL \"Islamic State of Iraq and the Levant\" --as organisation");
        verb.SetAction(line =>
        {
            var verdict = new RosterReader(theatres.Read(line)).Compare(line.GetRequiredValue(first), line.GetRequiredValue(second), line.GetValue(sort));
            EntryTables.Head(screen, verdict.IsSame ? "same" : "different", string.Create(CultureInfo.InvariantCulture, $"likeness {verdict.Likeness:0.00}"));
            foreach (string reason in verdict.Reasons)
            {
                EntryTables.Body(screen, reason);
            }

            return ExitCodes.Done;
        });
        return verb;
    }
}
