namespace Cairn.App.Web;

/// <summary>One value of a coded thing on the report page, which a click leads from and to.</summary>
/// <param name="Field">Name for people: "killed".</param>
/// <param name="Text">The value as coded.</param>
/// <param name="Key">Names the value on the page, and its words: <c>e1-killed</c>; null where no words carry it.</param>
/// <param name="Kind">Gives the colour.</param>
internal sealed record CodedValue(string Field, string Text, string? Key, string Kind);
