namespace Cairn.Cleaning.Html;

/// <summary>An attribute of a tag; its value as written, entities and all.</summary>
internal readonly record struct HtmlAttribute(string Name, string Value);
