using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Exams.Geoparsing;

/// <summary>A text with the places that a person marked in it.</summary>
/// <param name="Corpus">The folder that it comes from.</param>
/// <param name="Name">The text's file name.</param>
/// <param name="Text">The text.</param>
/// <param name="Places">Where the places stand, and their degrees north and east; none where the text is to be answered.</param>
internal sealed record GeoDocument(string Corpus, string Name, string Text, ImmutableArray<(TextSpan Span, double Latitude, double Longitude)> Places);
