using System.Globalization;
using Cairn.Analysis.Rosters;

namespace Cairn.App.Cli;

/// <summary>Writes actors, public figures and unknown names for people.</summary>
internal static class RosterTables
{
    private const int MostSpellings = 8;
    private const int MostSentences = 3;

    public static void Write(Screen screen, NamedActor one)
    {
        var actor = one.Actor;
        EntryTables.Head(screen, [actor.Name, .. new[] { Web.Words.Kind(actor.Kind), actor.Country, actor.Parent is null ? null : "part of " + actor.Parent }.OfType<string>()]);
        Counts(screen, one.Namings);
        EntryTables.Body(screen, actor.Id);
        screen.Out.WriteLine();
    }

    public static void Write(Screen screen, NamedFigure one)
    {
        var person = one.Person;
        EntryTables.Head(screen, [person.Name, .. new[] { person.Actor, person.Country }.OfType<string>()]);
        foreach (var office in person.Offices)
        {
            EntryTables.Body(screen, office.Years is { } years ? $"{office.Title}, {years}" : office.Title);
        }

        Counts(screen, one.Namings);
        EntryTables.Body(screen, person.Id);
        screen.Out.WriteLine();
    }

    public static void Write(Screen screen, UnknownName one)
    {
        EntryTables.Head(screen, one.Name, one.IsPerson ? "person?" : "actor?");
        Counts(screen, one.Namings);
        foreach (string told in new[] { one.Reason is null ? null : "taken together: " + one.Reason, one.Near is null ? null : "may be " + one.Near }.OfType<string>())
        {
            EntryTables.Body(screen, told);
        }

        foreach (var naming in one.Namings.All.DistinctBy(naming => naming.Evidence).Take(MostSentences))
        {
            EntryTables.Body(screen, $"{naming.Stem} {naming.ThingName}: “{naming.Evidence}”");
        }

        screen.Out.WriteLine("    row: " + one.Row);
        screen.Out.WriteLine();
    }

    private static void Counts(Screen screen, Namings namings)
    {
        string days = namings.First is { } first ? string.Create(CultureInfo.InvariantCulture, $"; {first:yyyy-MM-dd} to {namings.Last:yyyy-MM-dd}") : "";
        EntryTables.Body(screen, string.Create(CultureInfo.InvariantCulture, $"doer of {namings.AsDoer} events, target of {namings.AsTarget}; says {namings.Claims} figures and {namings.Judgements} judgements{days}"));
        if (namings.Written is { Length: > 0 } written)
        {
            EntryTables.Body(screen, "written " + string.Join(", ", written.Take(MostSpellings).Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Words} ({one.Count})"))));
        }
    }
}
