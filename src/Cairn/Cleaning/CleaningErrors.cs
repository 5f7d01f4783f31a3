using Cairn.Values;

namespace Cairn.Cleaning;

/// <summary>Codes of what cannot be cleaned. Each has a line in docs/errors.md.</summary>
public static class CleaningErrors
{
    public const string Wordless = "CRN2001";

    internal static Rejection NoWords(string stem) =>
        new(Wordless, stem, "the page shows no words.", "It may build itself in the browser: save it from there as text.");
}
