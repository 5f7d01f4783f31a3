using System.Collections.Immutable;
using System.Text.Json;

namespace Cairn.Theatres;

/// <summary>An actor or public figure as a row of a theatre's <c>actors.tsv</c> or <c>people.tsv</c>.</summary>
/// <param name="File">The file that it belongs into.</param>
/// <param name="Cells">Columns and cells, in the order that the files of this project have; the first is the id.</param>
public sealed record TheatreRow(string File, ImmutableArray<(string Column, string Cell)> Cells)
{
    public string Id => Cells[0].Cell;

    public static TheatreRow Of(Actor actor) => new("actors.tsv",
    [
        ("id", actor.Id), ("name", Plain(actor.Name)), ("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(actor.Kind.ToString())), ("country", actor.Country ?? ""),
        ("parent", actor.Parent ?? ""), ("variants", List(actor.Variants)),
    ]);

    public static TheatreRow Of(PublicFigure person) => new("people.tsv",
    [
        ("id", person.Id), ("name", Plain(person.Name)), ("office", Plain(person.Office ?? "")), ("actor", person.Actor ?? ""), ("country", person.Country ?? ""),
        ("variants", List(person.Variants)),
    ]);

    /// <summary>An id made of a name: in small letters with hyphens.</summary>
    public static string IdOf(string name) =>
        string.Join('-', name.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Select(word => string.Concat(NameFold.Fold(word).Where(char.IsLetterOrDigit))).Where(word => word.Length > 0));

    /// <summary>The cells with tabs between them.</summary>
    public override string ToString() => string.Join('\t', Cells.Select(cell => cell.Cell));

    private static string List(IEnumerable<string> values) => string.Join('|', values.Select(Plain));

    /// <summary>Without what parts cells, values and rows.</summary>
    private static string Plain(string words) => string.Join(' ', words.Split(['\t', '|', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
