using System.Text.Encodings.Web;
using Cairn.Values;
using Microsoft.AspNetCore.Html;

namespace Cairn.App.Web;

/// <summary>One block of a report, written with its marks. Every character of the report goes through the encoder: none of it is ever markup.</summary>
/// <param name="text">The whole text.</param>
/// <param name="span">The block.</param>
/// <param name="opened">Keys whose first words have been written, so that an address leads to them.</param>
internal sealed class MarkedBlock(MarkedText text, TextSpan span, HashSet<string> opened) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var piece in text.Pieces(span))
        {
            if (piece.Marks.IsEmpty)
            {
                encoder.Encode(writer, piece.Words);
                continue;
            }

            var values = piece.Marks.Where(mark => mark.Kind != Mark.EvidenceKind).ToArray();
            string keys = string.Join(' ', piece.Marks.Select(mark => mark.Key).Distinct(StringComparer.Ordinal));
            if (values.Length == 0)
            {
                writer.Write("<span class=\"m k-evidence\"");
                Attribute(writer, encoder, "data-keys", keys);
                writer.Write('>');
                encoder.Encode(writer, piece.Words);
                writer.Write("</span>");
                continue;
            }

            writer.Write("<a");
            Attribute(writer, encoder, "class", "m k-" + values[0].Kind);
            if (values.Select(mark => mark.Key).FirstOrDefault(opened.Add) is { } first)
            {
                Attribute(writer, encoder, "id", "w-" + first);
            }

            Attribute(writer, encoder, "href", "#v-" + values[0].Key);
            Attribute(writer, encoder, "data-keys", keys);
            Attribute(writer, encoder, "title", string.Join('\n', values.Select(mark => mark.Label).Distinct(StringComparer.Ordinal)));
            writer.Write('>');
            encoder.Encode(writer, piece.Words);
            writer.Write("</a>");
        }
    }

    private static void Attribute(TextWriter writer, HtmlEncoder encoder, string name, string value)
    {
        writer.Write($" {name}=\"");
        encoder.Encode(writer, value);
        writer.Write('"');
    }
}
