using System.Globalization;
using Cairn.Values;

namespace Cairn.Collection;

/// <summary>Codes of what can be wrong with what is collected. Each has a line in docs/errors.md.</summary>
public static class CollectionErrors
{
    public const string Missing = "CRN1001";
    public const string Unreadable = "CRN1002";
    public const string UnsupportedEnding = "CRN1003";
    public const string Empty = "CRN1004";
    public const string TooLarge = "CRN1005";
    public const string Binary = "CRN1006";
    public const string BadGzip = "CRN1007";
    public const string BadJson = "CRN1008";
    public const string NoText = "CRN1009";

    internal static Rejection MissingPath(string path) =>
        new(Missing, path, "there is no such file or folder.", "Check the path.");

    internal static Rejection CannotRead(string path, string reason) =>
        new(Unreadable, path, $"it cannot be read: {OneLine(reason)}", "Check its permissions; the rest goes on.");

    internal static Rejection Ending(string path) =>
        new(UnsupportedEnding, path, "this kind of file is not read.", "Give .txt, .html, .md, .json or .jsonl, or one of these with .gz.");

    internal static Rejection Nothing(string subject) =>
        new(Empty, subject, "it holds no text.", "Leave it out, or fetch it again.");

    internal static Rejection Large(string subject, int limit) =>
        new(TooLarge, subject, string.Create(CultureInfo.InvariantCulture, $"it holds more than {limit / 1_000_000.0:0.###} MB."), "Split it, or raise the limit; many reports in one file belong in .jsonl.");

    internal static Rejection NotText(string subject) =>
        new(Binary, subject, "it is not text.", "Convert it to text or HTML first.");

    internal static Rejection Gzip(string subject) =>
        new(BadGzip, subject, "the gzip data are damaged or end early.", "Fetch the file again.");

    internal static Rejection Json(string subject, string reason) =>
        new(BadJson, subject, $"it is not valid JSON: {OneLine(reason)}", "Mend the record; the rest goes on.");

    internal static Rejection WithoutText(string subject) =>
        new(NoText, subject, "the record has no text.", "Name its text field text, body, content, articleBody or html.");

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.') + ".";
}
