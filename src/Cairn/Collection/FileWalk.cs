using Cairn.Values;

namespace Cairn.Collection;

/// <summary>Lists the files behind the paths that a user named: a file is itself, a folder is all that it holds, names in ordinal order.</summary>
/// <remarks>Links to folders are not followed, so that no walk runs in a circle. The names of one folder are held at a time.</remarks>
internal static class FileWalk
{
    public static IEnumerable<Outcome<string>> Files(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            if (File.Exists(path))
            {
                yield return path;
            }
            else if (Directory.Exists(path))
            {
                foreach (var file in Within(path))
                {
                    yield return file;
                }
            }
            else
            {
                yield return CollectionErrors.MissingPath(path);
            }
        }
    }

    private static IEnumerable<Outcome<string>> Within(string folder)
    {
        var open = new Stack<FileSystemInfo>();
        open.Push(new DirectoryInfo(folder));
        while (open.TryPop(out var next))
        {
            if (next is FileInfo)
            {
                yield return Path.Combine(folder, Path.GetRelativePath(folder, next.FullName));
                continue;
            }

            var (entries, rejection) = Entries((DirectoryInfo)next);
            if (rejection is not null)
            {
                yield return rejection;
                continue;
            }

            Array.Sort(entries, (a, b) => string.CompareOrdinal(b.Name, a.Name));
            foreach (var entry in entries)
            {
                if (entry is FileInfo || !entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                {
                    open.Push(entry);
                }
            }
        }
    }

    private static (FileSystemInfo[] Entries, Rejection? Rejection) Entries(DirectoryInfo folder)
    {
        try
        {
            return (folder.GetFileSystemInfos(), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return ([], CollectionErrors.CannotRead(folder.FullName, error.Message));
        }
    }
}
