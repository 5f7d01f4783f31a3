using System.Buffers.Binary;
using System.IO.Compression;
using Cairn.Values;

namespace Cairn.Collection;

/// <summary>The bytes of a file, unpacked where it is compressed, read piece by piece so that a small file cannot unpack to fill the memory.</summary>
/// <remarks>A gzip file ends with the length of what it holds. The framework does not look at that, so it is looked at here: a file that
/// was cut off is not taken for a short report. Several gzip parts in one file are allowed.</remarks>
internal sealed class FileBytes : IAsyncDisposable
{
    private const int Chunk = 1 << 16;
    private readonly ReportFile file;
    private readonly FileStream packed;
    private readonly Stream stream;
    private long total;
    private uint promised;

    private FileBytes(ReportFile file, FileStream packed)
    {
        this.file = file;
        this.packed = packed;
        stream = file.Compressed ? new GZipStream(packed, CompressionMode.Decompress) : packed;
    }

    /// <summary>Opens the file; what cannot be opened is a rejection.</summary>
    public static Outcome<FileBytes> Open(ReportFile file)
    {
        try
        {
            var bytes = new FileBytes(file, new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, Chunk, useAsync: true));
            bytes.ReadPromise();
            return bytes;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return CollectionErrors.CannotRead(file.Path, error.Message);
        }
    }

    /// <summary>All bytes of a file that holds one thing, up to the limit.</summary>
    public async Task<Outcome<byte[]>> AllAsync(int limit, CancellationToken cancel)
    {
        if (!file.Compressed && packed.CanSeek && packed.Length > limit)
        {
            return CollectionErrors.Large(file.Path, limit);
        }

        using var all = new MemoryStream();
        byte[] chunk = new byte[Chunk];
        while (true)
        {
            var (read, rejection) = await SomeAsync(chunk, cancel).ConfigureAwait(false);
            if (rejection is not null)
            {
                return rejection;
            }

            if (read == 0)
            {
                return all.ToArray();
            }

            all.Write(chunk, 0, read);
            if (all.Length > limit)
            {
                return CollectionErrors.Large(file.Path, limit);
            }
        }
    }

    /// <summary>Up to a chunk of bytes; zero at the end.</summary>
    public async Task<(int Read, Rejection? Rejection)> SomeAsync(Memory<byte> chunk, CancellationToken cancel)
    {
        try
        {
            int read = await stream.ReadAsync(chunk, cancel).ConfigureAwait(false);
            total += read;
            bool cut = read == 0 && file.Compressed && unchecked((uint)total) != promised && !HasSeveralParts();
            return cut ? (0, CollectionErrors.Gzip(file.Path)) : (read, null);
        }
        catch (InvalidDataException)
        {
            return (0, CollectionErrors.Gzip(file.Path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return (0, CollectionErrors.CannotRead(file.Path, error.Message));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stream.DisposeAsync().ConfigureAwait(false);
        await packed.DisposeAsync().ConfigureAwait(false);
    }

    private void ReadPromise()
    {
        Span<byte> tail = stackalloc byte[4];
        if (file.Compressed && packed.CanSeek && packed.Length >= tail.Length)
        {
            packed.Seek(-tail.Length, SeekOrigin.End);
            packed.ReadExactly(tail);
            packed.Seek(0, SeekOrigin.Begin);
            promised = BinaryPrimitives.ReadUInt32LittleEndian(tail);
        }
    }

    /// <summary>True where the mark that opens a gzip part stands again behind the start.</summary>
    private bool HasSeveralParts()
    {
        if (!packed.CanSeek)
        {
            return true;
        }

        packed.Seek(1, SeekOrigin.Begin);
        byte[] chunk = new byte[Chunk];
        int kept = 0, read;
        while ((read = packed.Read(chunk, kept, chunk.Length - kept)) > 0)
        {
            var looked = chunk.AsSpan(0, kept + read);
            if (looked.IndexOf((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08, 0x00]) >= 0)
            {
                return true;
            }

            kept = Math.Min(3, looked.Length);
            looked[^kept..].CopyTo(chunk);
        }

        return false;
    }
}
