namespace Cairn.Theatres;

/// <summary>A data file is wrong: names the file, the line and what is wrong with it. The program stops, since a theatre read in
/// part would code wrongly without a word.</summary>
public sealed class DataException(string code, string file, int line, string message)
    : Exception($"{code} {file}:{line}: {message}")
{
    public string Code { get; } = code;

    public string File { get; } = file;

    /// <summary>Line number from 1; 0 where the file as a whole is meant.</summary>
    public int Line { get; } = line;
}
