using System.CommandLine;
using Cairn.Analysis.Hypotheses;
using Cairn.Analysis.Questions;
using Cairn.Ledger;
using Cairn.Ledger.Boards;
using Cairn.Publishing.Hypotheses;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary><c>cairn hypotheses</c>: boards of evidence against hypotheses; founds them, proposes rows, rates, takes back.</summary>
internal static class HypothesesVerb
{
    public static Command Create(Screen screen)
    {
        var verb = new Command("hypotheses", "Boards of evidence against hypotheses: lists them; founds one, proposes rows, rates, shows what the leader hangs on. Kept for ever.")
        {
            New(screen), Show(screen), Propose(screen), Add(screen), Rate(screen), Withdraw(screen),
        };
        var database = new LedgerOption();
        var json = new Option<bool>("--json") { Description = "JSON lines, one object a board." };
        verb.Options.Add(json);
        database.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn hypotheses\ncairn hypotheses new \"Is the group back?\" --question regaining-strength --by \"A. Recorder\"\ncairn hypotheses propose is-the-group-back\ncairn hypotheses rate is-the-group-back E1 H2 inconsistent --by \"A. Recorder\" --reason \"attacks doubled\"");
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            var boards = await ledger.BoardsAsync(stop);
            if (boards.Length == 0 && !line.GetValue(json))
            {
                await screen.Error.WriteLineAsync("No board yet. `cairn hypotheses new \"Is the group back?\" --question regaining-strength --by NAME` founds one.");
            }

            foreach (var board in boards)
            {
                await screen.Out.WriteLineAsync(line.GetValue(json) ? BoardJson.Line(board) : $"{board.Id} | {board.Title} | {board.Question ?? "no question"} | founded by {board.By}");
            }

            return ExitCodes.Done;
        });
        return verb;
    }

    private static Command New(Screen screen)
    {
        var title = new Argument<string>("TITLE") { Description = "What the board is called; its id is made of it." };
        var question = new Option<string?>("--question") { Description = "A theatre's question to start from: its rival hypotheses, and rows proposed from its answers.", HelpName = "ID" };
        var hypothesis = new Option<string[]>("--hypothesis") { Description = "A hypothesis; may be given more than once.", HelpName = "WORDS" };
        var theatres = new TheatreOptions();
        var (verb, by, database) = Verb("new", "Founds a board.", "cairn hypotheses new \"Is the group back?\" --question regaining-strength --by \"A. Recorder\"", title, question, hypothesis);
        theatres.AddTo(verb);
        verb.SetAction(async (line, stop) =>
        {
            var ties = new QuestionTies(theatres.Read(line), DataFolders.Ontology);
            string? asked = line.GetValue(question);
            if (asked is not null && ties.Find(asked) is null)
            {
                throw new UserError(new Rejection(CliErrors.UnknownQuestion, asked, "no theatre asks this.", $"Known are {string.Join(", ", ties.Questions.Select(known => known.Id))}."), ExitCodes.NotFound);
            }

            await using var ledger = database.Open(line);
            var first = asked is null ? [] : BoardStart.Of(ties.Find(asked)!);
            var board = await Person(ledger, line.GetRequiredValue(by)).FoundAsync(line.GetRequiredValue(title), asked, [.. first, .. line.GetValue(hypothesis) ?? []], stop);
            await screen.Out.WriteLineAsync($"Board {board.Id} is founded. `cairn hypotheses propose {board.Id}` proposes rows.");
            return ExitCodes.Done;
        });
        return verb;
    }

    private static Command Show(Screen screen)
    {
        var id = Board();
        var person = new Option<string?>("--of") { Description = "Only the ratings of this person.", HelpName = "NAME" };
        var database = new LedgerOption();
        var output = new AnalysisOutput();
        var verb = new Command("show", "Shows a board: what speaks against each hypothesis, which rows tell them apart, what the leader hangs on.") { id, person };
        database.AddTo(verb);
        output.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn hypotheses show is-the-group-back --json");
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            var board = await ReadAsync(ledger, line.GetRequiredValue(id), line.GetValue(person), stop);
            var words = BoardWords.Of(board).Concat(board.Hypotheses.Select(one => FormattableString.Invariant($"{one.Label}: {one.Words} ({one.Inconsistency:0.#} against, {one.Consistency:0.#} fits, {one.Rated} rated)")));
            await output.WriteAsync(screen, line, words, BoardTable.Of(board), BoardChart.Of(board), [BoardJson.Line(board)]);
            return ExitCodes.Done;
        });
        return verb;
    }

    private static Command Propose(Screen screen)
    {
        var id = Board();
        var most = new Option<int>("--limit") { Description = "How many at most.", HelpName = "N", DefaultValueFactory = _ => 20 };
        var json = new Option<bool>("--json") { Description = "JSON lines, one object a row." };
        var database = new LedgerOption();
        var theatres = new TheatreOptions();
        var verb = new Command("propose", "Proposes rows for a board with the reason for each; a person takes them with `add` and rates.") { id, most, json };
        database.AddTo(verb);
        theatres.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn hypotheses propose is-the-group-back");
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            var board = await ReadAsync(ledger, line.GetRequiredValue(id), null, stop);
            foreach (var row in await RowProposals.OfAsync(ledger, new QuestionTies(theatres.Read(line), DataFolders.Ontology), board, line.GetValue(most), stop))
            {
                if (line.GetValue(json))
                {
                    await screen.Out.WriteLineAsync(BoardJson.Line(row));
                    continue;
                }

                EntryTables.Head(screen, row.Thing);
                EntryTables.Body(screen, row.Words);
                EntryTables.Body(screen, "because it " + row.Reason);
            }

            return ExitCodes.Done;
        });
        return verb;
    }

    private static Command Add(Screen screen)
    {
        var id = Board();
        var what = new Argument<string>("WHAT") { Description = "The key of a claim, assessment or event; trend:CONDITIONS (trend:admin1=Diyala); or words of your own." };
        var hypothesis = new Option<bool>("--hypothesis") { Description = "The words are a hypothesis, not evidence." };
        var reason = new Option<string?>("--reason") { Description = "Why it is there.", HelpName = "WORDS" };
        var (verb, by, database) = Verb("add", "Puts a hypothesis or a piece of evidence on a board.", "cairn hypotheses add is-the-group-back c0123456789abcdef --by \"A. Recorder\"\ncairn hypotheses add is-the-group-back trend:admin1=Diyala --by \"A. Recorder\"", id, what, hypothesis, reason);
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            var (board, said, person) = (line.GetRequiredValue(id), line.GetRequiredValue(what).Trim(), Person(ledger, line.GetRequiredValue(by)));
            string? thing = await BoardStart.ThingAsync(ledger, said, stop);
            var entry = line.GetValue(hypothesis) ? await person.HypothesisAsync(board, said, stop) : await person.EvidenceAsync(board, thing, thing is null ? said : line.GetValue(reason) ?? "", stop);
            await screen.Out.WriteLineAsync(FormattableString.Invariant($"Entry {entry.Number} is kept on {board}."));
            return ExitCodes.Done;
        });
        return verb;
    }

    private static Command Rate(Screen screen)
    {
        var id = Board();
        var row = new Argument<string>("ROW") { Description = "The row's label, as show has it: E1." };
        var hypothesis = new Argument<string>("HYPOTHESIS") { Description = "The hypothesis' label: H2." };
        var rating = new Argument<Consistency>("RATING") { Description = "veryinconsistent, inconsistent, neutral, consistent, veryconsistent or notapplicable." };
        var reason = new Option<string>("--reason") { Description = "The rationale; asked for.", HelpName = "WORDS", Required = true };
        var (verb, by, database) = Verb("rate", "Rates how consistent a row is with a hypothesis.", "cairn hypotheses rate is-the-group-back E1 H2 inconsistent --by \"A. Recorder\" --reason \"attacks doubled\"", id, row, hypothesis, rating, reason);
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            var board = await ReadAsync(ledger, line.GetRequiredValue(id), null, stop);
            var kept = await Person(ledger, line.GetRequiredValue(by)).RateAsync(
                board.Board.Id, board.NumberOf(line.GetRequiredValue(row)) ?? 0, board.NumberOf(line.GetRequiredValue(hypothesis)) ?? 0, line.GetRequiredValue(rating), line.GetRequiredValue(reason), stop);
            await screen.Out.WriteLineAsync(FormattableString.Invariant($"Rating {kept.Number}: {kept.By} holds {line.GetRequiredValue(row)} to be {BoardWords.Of(kept.Rating!.Value)} with {line.GetRequiredValue(hypothesis)}."));
            return ExitCodes.Done;
        });
        return verb;
    }

    private static Command Withdraw(Screen screen)
    {
        var id = Board();
        var what = new Argument<string>("ENTRY") { Description = "A label (E1, H2), or the number of a rating." };
        var reason = new Option<string>("--reason") { Description = "Why.", HelpName = "WORDS", Required = true };
        var (verb, by, database) = Verb("withdraw", "Takes a hypothesis, row or rating back; it stays in the record.", "cairn hypotheses withdraw is-the-group-back E3 --by \"A. Recorder\" --reason \"the same report as E1\"", id, what, reason);
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            var board = await ReadAsync(ledger, line.GetRequiredValue(id), null, stop);
            await Person(ledger, line.GetRequiredValue(by)).WithdrawAsync(board.Board.Id, board.NumberOf(line.GetRequiredValue(what)) ?? 0, line.GetRequiredValue(reason), stop);
            await screen.Out.WriteLineAsync($"{line.GetRequiredValue(what)} is taken back; it stays in the record.");
            return ExitCodes.Done;
        });
        return verb;
    }

    private static Argument<string> Board() => new("BOARD") { Description = "The board's id." };

    private static (Command Verb, Option<string> By, LedgerOption Database) Verb(string name, string description, string example, params ReadOnlySpan<Symbol> symbols)
    {
        var verb = new Command(name, description);
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
            {
                verb.Arguments.Add(argument);
            }
            else
            {
                verb.Options.Add((Option)symbol);
            }
        }

        var by = new Option<string>("--by") { Description = "Who does it.", HelpName = "NAME", Required = true };
        verb.Options.Add(by);
        var database = new LedgerOption();
        database.AddTo(verb);
        HelpWithExample.AddTo(verb, example);
        return (verb, by, database);
    }

    private static BoardDecisions Person(ILedger ledger, string name) => name.Trim() is { Length: > 0 } by
        ? new BoardDecisions(ledger, by, TimeProvider.System.GetUtcNow())
        : throw new UserError(new Rejection(CliErrors.Usage, "--by", "this needs the name of who does it.", "Name a person."), ExitCodes.Usage);

    private static async Task<HypothesisBoard> ReadAsync(ILedger ledger, string id, string? by, CancellationToken stop) => await BoardReading.OfAsync(ledger, id, by, stop)
        ?? throw new UserError(new Rejection(LedgerErrors.UnknownBoard, id, "there is no board of this id.", "`cairn hypotheses` lists the boards."), ExitCodes.NotFound);
}
