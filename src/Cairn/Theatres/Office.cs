namespace Cairn.Theatres;

/// <summary>An office or role that a public figure held, with the years as the theatre tells them.</summary>
/// <param name="Title">"leader of the Islamic State".</param>
/// <param name="From">First year; null where it is not told.</param>
/// <param name="To">Last year; null where it is not told, or the office is still held.</param>
public sealed record Office(string Title, int? From, int? To)
{
    /// <summary>The years for people: "2018-2021", "since 2021", "until 2019", "in 2022"; null where none are told.</summary>
    public string? Years => (From, To) switch
    {
        (null, null) => null,
        ({ } from, null) => $"since {from}",
        (null, { } to) => $"until {to}",
        ({ } from, { } to) => from == to ? $"in {from}" : $"{from}-{to}",
    };
}
