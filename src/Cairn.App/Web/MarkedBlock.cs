using Cairn.Values;

namespace Cairn.App.Web;

/// <summary>One block of a report to be written with its marks.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Span">The block.</param>
/// <param name="Opened">Keys whose first words have been written, so that an address leads to them.</param>
internal sealed record MarkedBlock(MarkedText Text, TextSpan Span, HashSet<string> Opened);
