using System.Collections.Immutable;

namespace Cairn.Theatres;

/// <summary>Reads a theatre's questions and their signs, and checks every row.</summary>
internal static class QuestionReader
{
    /// <param name="folders">The theatre's folders; questions of a later one take the place of earlier ones, whole.</param>
    /// <param name="actors">Ids that may be named.</param>
    public static ImmutableArray<Question> Read(IReadOnlyList<string> folders, IReadOnlySet<string> actors)
    {
        string? folder = folders.LastOrDefault(folder => File.Exists(Path.Combine(folder, "questions.tsv")));
        if (folder is null)
        {
            return [];
        }

        var rows = TsvTable.Read(Path.Combine(folder, "questions.tsv"), ["id", "asks", "about", "not_behind", "claims", "least"]).Rows;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!ids.Add(row.Required("id")))
            {
                throw row.Error(DataErrors.DuplicateId, $"'{row["id"]}' is there twice");
            }

            if (row.List("about").FirstOrDefault(id => !actors.Contains(id)) is { } unknown)
            {
                throw row.Error(DataErrors.UnknownReference, $"'{unknown}' in 'about' is nowhere told");
            }
        }

        var signs = TsvTable.Read(Path.Combine(folder, "question-signs.tsv"), ["question", "says", "words", "with", "without", "in", "denied", "weight", "reason"]).Rows
            .Select(row => (Question: ids.Contains(row.Required("question")) ? row["question"] : throw row.Error(DataErrors.UnknownReference, $"'{row["question"]}' in 'question' is nowhere told"), Sign: SignOf(row)))
            .ToLookup(pair => pair.Question, pair => pair.Sign, StringComparer.Ordinal);
        string rivals = Path.Combine(folder, "hypotheses.tsv");
        var hypotheses = (File.Exists(rivals) ? TsvTable.Read(rivals, ["question", "hypothesis"]).Rows : [])
            .Select(row => (Question: ids.Contains(row.Required("question")) ? row["question"] : throw row.Error(DataErrors.UnknownReference, $"'{row["question"]}' in 'question' is nowhere told"), Words: row.Required("hypothesis")))
            .ToLookup(pair => pair.Question, pair => pair.Words, StringComparer.Ordinal);
        return
        [
            .. rows.Select(row => new Question
            {
                Id = row["id"],
                Asks = row.Required("asks"),
                About = row.List("about"),
                NotBehind = row.List("not_behind"),
                Claims = row.List("claims"),
                Least = Whole(row, "least"),
                Hypotheses = [.. hypotheses[row["id"]]],
                Signs = [.. signs[row["id"]]],
            }),
        ];
    }

    private static QuestionSign SignOf(TsvRow row) => new(
        OneOf(row, "says", "yes", "no") == "yes",
        row.List("words") is { Length: > 0 } words ? words : throw row.Error(DataErrors.BadValue, "'words' is empty"),
        row.List("with"),
        row.List("without"),
        OneOf(row, "in", "proposition", "evidence") == "evidence",
        OneOf(row, "denied", "answers", "nothing") == "answers",
        Whole(row, "weight"),
        row.Required("reason"));

    private static string OneOf(TsvRow row, string column, string one, string other) =>
        row.Required(column) is var value && (value == one || value == other) ? value : throw row.Error(DataErrors.BadValue, $"'{value}' in '{column}' is neither {one} nor {other}");

    private static int Whole(TsvRow row, string column) =>
        row.Number(column) is { } value and > 0 and < 1000 && value == Math.Floor(value) ? (int)value : throw row.Error(DataErrors.BadValue, $"'{row[column]}' in '{column}' is no whole number above zero");
}
