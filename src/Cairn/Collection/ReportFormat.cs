namespace Cairn.Collection;

/// <summary>How a report's text is written.</summary>
public enum ReportFormat
{
    Plain,
    Html,
    Markdown,
}
