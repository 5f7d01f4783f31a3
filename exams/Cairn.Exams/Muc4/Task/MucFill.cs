using System.Collections.Immutable;

namespace Cairn.Exams.Muc4;

/// <summary>A fill of an answer key: its alternatives, and whether it may be missed.</summary>
/// <param name="Values">Strings or set fills that count as right.</param>
/// <param name="References">Strings that a cross-referenced fill belongs to.</param>
internal sealed record MucFill(ImmutableArray<string> Values, ImmutableArray<string> References, bool IsOptional)
{
    public static MucFill? Parse(string text)
    {
        text = text.Trim();
        bool optional = text.StartsWith('?');
        text = text.TrimStart('?', ' ').Replace("\\\"", "", StringComparison.Ordinal);
        if (text is "" or "-" or "*")
        {
            return null;
        }

        string head = text, reference = "";
        if (text[0] == '"')
        {
            int quotes = text.IndexOf("\":", StringComparison.Ordinal);
            (head, reference) = quotes > 0 ? (text[..(quotes + 1)], text[(quotes + 2)..]) : (text, "");
        }
        else if (text.IndexOf(": \"", StringComparison.Ordinal) is var colon and > 0)
        {
            (head, reference) = (text[..colon], text[(colon + 1)..]);
        }

        var values = head.Contains('"', StringComparison.Ordinal) ? Quoted(head) : [.. head.Split(" / ").Select(v => v.Trim()).Where(v => v.Length > 0)];
        return new MucFill(values, Quoted(reference), optional);
    }

    private static ImmutableArray<string> Quoted(string text) =>
        [.. text.Split('"').Where((_, i) => i % 2 == 1).Select(v => v.Trim()).Where(v => v.Length > 0 && v != "-")];
}
