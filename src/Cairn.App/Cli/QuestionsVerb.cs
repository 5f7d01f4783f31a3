using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Cairn.Analysis.Questions;
using Cairn.Ledger;
using Cairn.Ledger.Queries;
using Cairn.Publishing;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary><c>cairn questions</c>: who answers a theatre's questions how, when, by what chain, and on what claims.</summary>
internal static class QuestionsVerb
{
    public static Command Create(Screen screen)
    {
        var question = new Argument<string?>("QUESTION") { Description = "The question's id; all in short where none is given.", Arity = ArgumentArity.ZeroOrOne };
        var untied = new Option<bool>("--untied") { Description = "The judgements that answer no question surely enough." };
        var json = new Option<bool>("--json") { Description = "JSON lines, one object a judgement." };
        var filter = new FilterOptions();
        var database = new LedgerOption();
        var theatres = new TheatreOptions();
        var verb = new Command("questions", "Lists a theatre's questions with who answers yes and who no, when, by what chain and on what claims.") { question, untied, json };
        filter.AddAssessmentOptionsTo(verb);
        database.AddTo(verb);
        theatres.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn questions\ncairn questions regaining-strength --from 2019");
        verb.SetAction(async (line, stop) =>
        {
            var ties = new QuestionTies(theatres.Read(line), DataFolders.Ontology);
            string? asked = line.GetValue(question);
            if (asked is not null && ties.Find(asked) is null)
            {
                throw new UserError(new Rejection(CliErrors.UnknownQuestion, asked, "no theatre asks this.", $"Known are {string.Join(", ", ties.Questions.Select(known => known.Id))}."), ExitCodes.NotFound);
            }

            await using var ledger = database.Open(line);
            var assessments = await ledger.AssessmentsAsync(filter.Assessments(line), PageRequest.All, stop);
            var claims = await ledger.ClaimsAsync(new ClaimFilter(), PageRequest.All, stop);
            var (views, rest) = QuestionView.Of(ties, assessments.Items, claims.Items);
            if (line.GetValue(untied))
            {
                WriteUntied(screen, rest, line.GetValue(json));
            }
            else
            {
                Write(screen, [.. views.Where(view => asked is null || view.Question == ties.Find(asked))], rest.Length, inFull: asked is not null, line.GetValue(json));
            }

            return ExitCodes.Done;
        });
        return verb;
    }

    private static void Write(Screen screen, ImmutableArray<QuestionView> views, int untied, bool inFull, bool asJson)
    {
        foreach (var view in views)
        {
            if (asJson)
            {
                foreach (var position in view.Positions)
                {
                    screen.Out.WriteLine(QuestionJson.Line(position));
                }

                continue;
            }

            EntryTables.Head(screen, view.Question.Id, view.Question.Asks, string.Create(CultureInfo.InvariantCulture, $"{view.Yes} yes, {view.No} no"));
            foreach (var position in view.Positions)
            {
                Write(screen, position, inFull);
            }

            screen.Out.WriteLine();
        }

        if (!asJson)
        {
            screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{views.Sum(view => view.Positions.Length)} answers; {untied} judgements answer none of the questions surely enough (--untied lists them)."));
        }
    }

    private static void Write(Screen screen, Position position, bool inFull)
    {
        var (entry, tie) = (position.Entry, position.Tie);
        string day = entry.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date";
        string chain = string.Join(" → ", entry.Thing.Via.Select(station => station.Value).Reverse().Prepend(entry.Thing.Speaker.Value));
        EntryTables.Body(screen, $"{tie.Answer.ToString().ToLowerInvariant(),-3} {day} {chain}: {entry.Thing.Stance.ToString().ToLowerInvariant()} that {entry.Thing.Proposition}");
        if (inFull)
        {
            EntryTables.Body(screen, $"    “{entry.Evidence}” ({entry.Stem} {entry.Name}, {entry.Id})");
            EntryTables.Body(screen, $"    tied by {string.Join("; ", tie.Signs.Select(sign => $"“{sign.Words}”: {sign.Reason}"))}");
            foreach (var claim in position.Claims)
            {
                EntryTables.Body(screen, $"    may rest on {claim.Name}: {claim.Thing.Value.Value} {claim.Thing.Unit}, “{claim.Evidence}”");
            }
        }
    }

    private static void WriteUntied(Screen screen, ImmutableArray<Entry<Coding.Assessment>> untied, bool asJson)
    {
        foreach (var entry in untied)
        {
            if (asJson)
            {
                screen.Out.WriteLine(EntryJson.Line(entry));
            }
            else
            {
                EntryTables.Write(screen, entry);
            }
        }

        if (!asJson)
        {
            screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{untied.Length} untied judgements."));
        }
    }
}
