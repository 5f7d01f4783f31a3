using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Cairn.Cleaning;
using Cairn.Coding;
using Cairn.Collection;

namespace Cairn.Storage.Sqlite;

/// <summary>How the parts of the record that are not columns are written: as JSON, the bulky ones deflated.</summary>
internal static class StoredJson
{
    public static string Text<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);

    public static T Value<T>(string text, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(text, type) ?? throw new InvalidDataException("A body in the store is null.");

    /// <summary>An event without the gazetteer's variants, which the theatre's files hold.</summary>
    public static string Text(Event happening)
    {
        bool slim = happening.Place?.Value.Gazetteer is { Variants.IsEmpty: false };
        var stored = !slim ? happening : happening with
        {
            Place = happening.Place! with { Value = happening.Place.Value with { Gazetteer = happening.Place.Value.Gazetteer! with { Variants = [] } } },
        };
        return Text(stored, StoredJsonContext.Default.Event);
    }

    public static byte[] Deflate(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Inflate(byte[] packed)
    {
        using var plain = new MemoryStream();
        using (var inflate = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress))
        {
            inflate.CopyTo(plain);
        }

        return plain.ToArray();
    }

    /// <summary>Where the blocks, the furniture and the runs of a document stand: each a row of whole numbers, to be small.</summary>
    internal sealed record Layout(ImmutableArray<int> Blocks, ImmutableArray<int> Furniture, ImmutableArray<string> Reasons, ImmutableArray<int> Runs)
    {
        public static Layout Of(Document document)
        {
            ImmutableArray<string> reasons = [.. document.Furniture.Select(f => f.Reason).Distinct(StringComparer.Ordinal)];
            return new Layout(
                [.. document.Blocks.SelectMany(b => new[] { b.Span.Start, b.Span.End, (int)b.Kind })],
                [.. document.Furniture.SelectMany(f => new[] { f.Span.Start, f.Span.End, reasons.IndexOf(f.Reason) })],
                reasons,
                [.. document.Map.Runs.SelectMany(r => new[] { r.Clean, r.Length, r.Source, r.SourceLength })]);
        }

        public Document Fill(Document document) => document with
        {
            Blocks = [.. Blocks.Chunk(3).Select(b => new Block(new(b[0], b[1]), (BlockKind)b[2]))],
            Furniture = [.. Furniture.Chunk(3).Select(f => new Furniture(new(f[0], f[1]), Reasons[f[2]]))],
            Map = new SourceMap([.. Runs.Chunk(4).Select(r => new SourceMap.Run(r[0], r[1], r[2], r[3]))]),
        };
    }
}

/// <summary>The types that are stored as JSON, known when the program is built.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(Event))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(ReportMetadata))]
[JsonSerializable(typeof(StoredJson.Layout))]
[JsonSerializable(typeof(CastQuery.EventParties))]
[JsonSerializable(typeof(CastQuery.StatementParty))]
internal sealed partial class StoredJsonContext : JsonSerializerContext;
