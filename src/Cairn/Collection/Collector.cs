using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Cairn.Values;

namespace Cairn.Collection;

/// <summary>Brings reports in from files and folders: each item becomes a <see cref="Report"/>, or a rejection that says what is wrong with it.</summary>
/// <remarks>Lazy: one report is in memory at a time. Reads .txt, .html, .htm, .md, .json (an object or an array of objects), .jsonl and
/// .ndjson (an object a line), and each of these with .gz. Folders are read with all that is in them, in ordinal order of names. One bad
/// item never stops the others. Safe to use from several threads.</remarks>
public sealed class Collector(CollectionLimits limits, TimeProvider time)
{
    public async IAsyncEnumerable<Outcome<Report>> CollectAsync(IEnumerable<string> paths, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        foreach (var path in FileWalk.Files(paths))
        {
            cancel.ThrowIfCancellationRequested();
            if (!path.IsAccepted)
            {
                yield return path.Rejection;
                continue;
            }

            if (ReportFile.Of(path.Value) is not { } file)
            {
                yield return CollectionErrors.Ending(path.Value);
                continue;
            }

            if (file.Kind == ReportFile.Holding.JsonLines)
            {
                await foreach (var report in LinesAsync(file, cancel).ConfigureAwait(false))
                {
                    yield return report;
                }

                continue;
            }

            var bytes = await BytesAsync(file, cancel).ConfigureAwait(false);
            foreach (var report in bytes.IsAccepted ? Reports(file, bytes.Value) : [bytes.Rejection])
            {
                yield return report;
            }
        }
    }

    private async Task<Outcome<byte[]>> BytesAsync(ReportFile file, CancellationToken cancel)
    {
        var opened = FileBytes.Open(file);
        if (!opened.IsAccepted)
        {
            return opened.Rejection;
        }

        await using var bytes = opened.Value;
        return await bytes.AllAsync(limits.MaxBytes, cancel).ConfigureAwait(false);
    }

    private IEnumerable<Outcome<Report>> Reports(ReportFile file, byte[] bytes) =>
        file.Kind == ReportFile.Holding.Json ? Records(file, bytes) : [Single(file, bytes)];

    private Outcome<Report> Single(ReportFile file, byte[] bytes)
    {
        if (TextDecoder.Decode(bytes, file.Format == ReportFormat.Html) is not { } decoded)
        {
            return CollectionErrors.NotText(file.Path);
        }

        if (string.IsNullOrWhiteSpace(decoded.Text))
        {
            return CollectionErrors.Nothing(file.Path);
        }

        var hash = ContentHash.Of(bytes);
        return new Report
        {
            Hash = hash,
            Format = file.Format == ReportFormat.Plain && HtmlSniff.IsHtml(decoded.Text) ? ReportFormat.Html : file.Format,
            Content = decoded.Text,
            Encoding = decoded.Encoding,
            Receipt = new Receipt(hash, file.Stem, file.Path, time.GetUtcNow()),
        };
    }

    private IEnumerable<Outcome<Report>> Records(ReportFile file, byte[] bytes)
    {
        var (document, rejection) = Parse(bytes, file.Path);
        if (document is null)
        {
            yield return rejection!;
            yield break;
        }

        using (document)
        {
            if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                yield return JsonRecord.Read(document.RootElement, file.Path, file.Stem, time.GetUtcNow());
                yield break;
            }

            int number = 0;
            foreach (var record in document.RootElement.EnumerateArray())
            {
                number++;
                yield return JsonRecord.Read(record, Subject(file, number), Stem(file, number), time.GetUtcNow());
            }

            if (number == 0)
            {
                yield return CollectionErrors.Nothing(file.Path);
            }
        }
    }

    private async IAsyncEnumerable<Outcome<Report>> LinesAsync(ReportFile file, [EnumeratorCancellation] CancellationToken cancel)
    {
        var opened = FileBytes.Open(file);
        if (!opened.IsAccepted)
        {
            yield return opened.Rejection;
            yield break;
        }

        await using var bytes = opened.Value;
        var lines = new LineReader(bytes, file.Path, limits.MaxBytes);
        bool any = false;
        while (await lines.NextAsync(cancel).ConfigureAwait(false) is { } line)
        {
            if (!line.IsAccepted)
            {
                any = true;
                yield return line.Rejection;
            }
            else if (!line.Value.AsSpan().Trim(" \t\r\uFEFF"u8).IsEmpty)
            {
                any = true;
                yield return Record(file, line.Value, lines.Number);
            }
        }

        if (!any)
        {
            yield return CollectionErrors.Nothing(file.Path);
        }
    }

    private Outcome<Report> Record(ReportFile file, byte[] line, int number)
    {
        var (document, rejection) = Parse(line, Subject(file, number));
        if (document is null)
        {
            return rejection!;
        }

        using (document)
        {
            return JsonRecord.Read(document.RootElement, Subject(file, number), Stem(file, number), time.GetUtcNow());
        }
    }

    private static (JsonDocument? Document, Rejection? Rejection) Parse(byte[] bytes, string subject)
    {
        if (TextDecoder.Decode(bytes, false) is not { } decoded)
        {
            return (null, CollectionErrors.NotText(subject));
        }

        if (string.IsNullOrWhiteSpace(decoded.Text))
        {
            return (null, CollectionErrors.Nothing(subject));
        }

        try
        {
            return (JsonText.Parse(decoded.Text), null);
        }
        catch (JsonException error)
        {
            return (null, CollectionErrors.Json(subject, error.Message));
        }
    }

    private static string Subject(ReportFile file, int number) => string.Create(CultureInfo.InvariantCulture, $"{file.Path}:{number}");

    private static string Stem(ReportFile file, int number) => string.Create(CultureInfo.InvariantCulture, $"{file.Stem}-{number}");
}
