using Cairn.App.Cli;

namespace Cairn.Tests.Cli;

/// <summary>Runs command lines in this process and keeps what they wrote.</summary>
internal sealed class CairnProgram : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("cairn-cli-").FullName;

    public CairnProgram() => Directory.CreateDirectory(Folder);

    /// <summary>Where the input stands.</summary>
    public string Folder => Path.Combine(root, "in");

    public string Database => Path.Combine(root, "test.db");

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string In(string name) => Path.Combine(Folder, name);

    /// <summary>Writes a file into the folder and gives its path.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(In(name), text);
        return In(name);
    }

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(In(name), bytes);
        return In(name);
    }

    public async Task<int> RunAsync(params string[] args)
    {
        using StringWriter output = new(), error = new();
        int code = await CommandLine.RunAsync(args, new Screen(output, error, IsTerminal: false, Width: 100));
        (Out, Error) = (output.ToString(), error.ToString());
        return code;
    }

    public void Dispose() => Directory.Delete(root, true);
}
