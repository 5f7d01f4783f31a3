using System.Text.Json;

namespace Cairn.Collection;

/// <summary>Reads JSON that may hold halves of surrogate pairs (<c>\ud83d</c> alone), which become U+FFFD instead of spoiling the record.</summary>
internal static class JsonText
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="JsonException">It is no JSON.</exception>
    public static JsonDocument Parse(string json) => JsonDocument.Parse(WholePairs(json), Options);

    private static string WholePairs(string json)
    {
        char[]? mended = null;
        for (int i = json.IndexOf('\\'); i >= 0 && i + 1 < json.Length; i = Next(json, i))
        {
            if (Escaped(json, i) is not { } unit || !char.IsSurrogate(unit))
            {
                i++;
                continue;
            }

            if (char.IsHighSurrogate(unit) && Escaped(json, i + 6) is { } second && char.IsLowSurrogate(second))
            {
                i += 11;
                continue;
            }

            mended ??= json.ToCharArray();
            "FFFD".CopyTo(mended.AsSpan(i + 2));
            i += 5;
        }

        return mended is null ? json : new string(mended);
    }

    private static int Next(string json, int last) => last + 1 < json.Length ? json.IndexOf('\\', last + 1) : -1;

    private static char? Escaped(string json, int at) =>
        at + 6 <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && ushort.TryParse(json.AsSpan(at + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out ushort unit)
            ? (char)unit
            : null;
}
