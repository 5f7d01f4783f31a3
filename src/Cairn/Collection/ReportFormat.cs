namespace Cairn.Collection;

/// <summary>How a report's text is written.</summary>
public enum ReportFormat
{
    Plain,
    Html,
    Markdown,

    /// <summary>A table of events that others coded (UCDP GED, ACLED): not cleaned and not coded again.</summary>
    Dataset,
}
