namespace Cairn.App.Web;

/// <summary>The links to the other stretches of a list.</summary>
internal sealed record Pager(Parameters Parameters, Stretch Stretch);
