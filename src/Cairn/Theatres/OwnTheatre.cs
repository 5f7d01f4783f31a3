using System.Text;

namespace Cairn.Theatres;

/// <summary>A theatre's folder of the user's own, into which names accepted from reports are written.</summary>
/// <param name="folder">The folder; made where it is not there. One with the name of a theatre that ships is read together with that.</param>
public sealed class OwnTheatre(string folder)
{
    private const string Head = "theatre.yaml";

    /// <summary>Adds a row, or puts it in the place of the one with its id.</summary>
    /// <exception cref="DataException">The theatres could not be read with it; the folder is left as it was.</exception>
    public void Put(TheatreRow row)
    {
        Directory.CreateDirectory(folder);
        WriteHead();
        string path = Path.Combine(folder, row.File);
        string? before = File.Exists(path) ? File.ReadAllText(path) : null;
        Write(path, With(row, before?.Split('\n').Select(line => line.TrimEnd('\r')) ?? [string.Join('\t', row.Cells.Select(cell => cell.Column))]));
        try
        {
            TheatreSet.Read([DataFolders.Theatres, folder], []);
        }
        catch (DataException)
        {
            if (before is null)
            {
                File.Delete(path);
            }
            else
            {
                Write(path, before);
            }

            throw;
        }
    }

    /// <summary>The file with the row in it, under the columns that the file has; comments stay.</summary>
    private static string With(TheatreRow row, IEnumerable<string> lines)
    {
        var kept = new List<string>();
        int at = -1;
        string[]? columns = null;
        foreach (string line in lines)
        {
            if (columns is null && IsRow(line))
            {
                columns = line.Split('\t');
            }
            else if (columns is not null && IsRow(line) && line.Split('\t').ElementAtOrDefault(Array.IndexOf(columns, "id"))?.Trim() == row.Id)
            {
                at = kept.Count;
            }

            kept.Add(line);
        }

        while (kept is [.., ""])
        {
            kept.RemoveAt(kept.Count - 1);
        }

        string its = string.Join('\t', (columns ?? []).Select(column => row.Cells.FirstOrDefault(cell => cell.Column == column).Cell ?? ""));
        if (at < 0)
        {
            kept.Add(its);
        }
        else
        {
            kept[at] = its;
        }

        return string.Join('\n', kept) + "\n";
    }

    private static bool IsRow(string line) => line.Length > 0 && line[0] != '#';

    /// <summary>What makes a folder a theatre: that of the theatre that ships under the folder's name, else one that says where the names come from.</summary>
    private void WriteHead()
    {
        string path = Path.Combine(folder, Head);
        if (File.Exists(path))
        {
            return;
        }

        string name = Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar));
        string shipped = Path.Combine(DataFolders.Theatres, name, Head);
        Write(path, File.Exists(shipped) ? File.ReadAllText(shipped) : $"title: \"{name.Replace('"', ' ').Replace('\\', ' ')}\"\ndescription: Names accepted from reports.\ncountries: []\n");
    }

    /// <summary>Whole or not at all.</summary>
    private static void Write(string path, string text)
    {
        string draft = path + ".new";
        File.WriteAllText(draft, text, new UTF8Encoding(false));
        File.Move(draft, path, overwrite: true);
    }
}
