using System.Text;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary>Where an export goes: a file, which appears whole or not at all, or the screen's output.</summary>
internal sealed class MemoryOrFile : IAsyncDisposable
{
    private readonly Screen screen;
    private readonly string? path;
    private readonly string? unfinished;

    /// <exception cref="UserError">The file cannot be written.</exception>
    public MemoryOrFile(Screen screen, string? path)
    {
        (this.screen, this.path) = (screen, path);
        if (path is null)
        {
            Stream = new MemoryStream();
            return;
        }

        unfinished = path + ".part";
        try
        {
            Stream = File.Create(unfinished);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Failed(path, e);
        }
    }

    public Stream Stream { get; }

    /// <summary>Puts what was written in its place.</summary>
    public async Task FinishAsync()
    {
        if (path is null || unfinished is null)
        {
            await screen.Out.WriteAsync(Encoding.UTF8.GetString(((MemoryStream)Stream).ToArray()));
            return;
        }

        try
        {
            await Stream.DisposeAsync();
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Failed(path, e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync();
        if (unfinished is not null && File.Exists(unfinished))
        {
            File.Delete(unfinished);
        }
    }

    private static UserError Failed(string path, Exception e) =>
        new(new Rejection(CliErrors.CannotWrite, path, $"it cannot be written: {e.Message.ReplaceLineEndings(" ")}", "Check the folder, its permissions and the free space."), ExitCodes.Store);
}
