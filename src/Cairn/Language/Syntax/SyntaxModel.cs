using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Cairn.Language.Syntax;

/// <summary>The learned part of the language layer: tags, relations, their weights, and what the treebank's words usually are.</summary>
/// <remarks>Read once from <c>models/english.syntax</c>, read-only after that, shared by all threads. Trained by
/// <c>Cairn.Exams train-syntax</c> from Universal Dependencies (CC BY-SA 4.0).</remarks>
internal sealed class SyntaxModel
{
    private const string Magic = "cairn-syntax 3";

    /// <summary>Stands for a word that the treebank does not have.</summary>
    public const byte UnknownWord = 253;

    public required ImmutableArray<(WordClass Class, string Penn)> Tags { get; init; }

    public required ImmutableArray<string> Relations { get; init; }

    public required WeightTable TagWeights { get; init; }

    public required WeightTable ActionWeights { get; init; }

    public required WeightTable RelationWeights { get; init; }

    /// <summary>By key of the lower-case word: what is known of it.</summary>
    public required FrozenDictionary<ulong, KnownWord> Words { get; init; }

    public required Lemmatizer Lemmas { get; init; }

    public byte RootRelation { get; private init; }

    public KnownWord Word(ulong form) => Words.TryGetValue(form, out var word) ? word : new KnownWord(UnknownWord, false, 0);

    public static SyntaxModel Make(SyntaxModel parts) => new()
    {
        Tags = parts.Tags,
        Relations = parts.Relations,
        TagWeights = parts.TagWeights,
        ActionWeights = parts.ActionWeights,
        RelationWeights = parts.RelationWeights,
        Words = parts.Words,
        Lemmas = parts.Lemmas,
        RootRelation = (byte)parts.Relations.IndexOf("root"),
    };

    /// <summary>The same model with further words whose lemma follows no rule.</summary>
    public SyntaxModel With(IEnumerable<KeyValuePair<string, string>> irregular) => new()
    {
        Tags = Tags,
        Relations = Relations,
        TagWeights = TagWeights,
        ActionWeights = ActionWeights,
        RelationWeights = RelationWeights,
        Words = Words,
        Lemmas = Lemmas.With(irregular),
        RootRelation = RootRelation,
    };

    /// <exception cref="InvalidDataException">The file is no model, or of another version.</exception>
    public static SyntaxModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadString() != Magic)
        {
            throw new InvalidDataException($"not a model of this version ({Magic})");
        }

        var tags = Enumerable.Range(0, reader.ReadInt32()).Select(_ => ((WordClass)reader.ReadByte(), string.Intern(reader.ReadString()))).ToImmutableArray();
        var relations = Enumerable.Range(0, reader.ReadInt32()).Select(_ => string.Intern(reader.ReadString())).ToImmutableArray();
        int count = reader.ReadInt32();
        var words = new Dictionary<ulong, KnownWord>(count);
        for (int i = 0; i < count; i++)
        {
            words.Add(reader.ReadUInt64(), new KnownWord(reader.ReadByte(), reader.ReadBoolean(), reader.ReadByte()));
        }

        var lemmas = Lemmatizer.Read(reader);
        return Make(new SyntaxModel
        {
            Tags = tags,
            Relations = relations,
            Words = words.ToFrozenDictionary(),
            Lemmas = lemmas,
            TagWeights = WeightTable.Read(reader),
            ActionWeights = WeightTable.Read(reader),
            RelationWeights = WeightTable.Read(reader),
        });
    }

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(Tags.Length);
        foreach (var (wordClass, penn) in Tags)
        {
            writer.Write((byte)wordClass);
            writer.Write(penn);
        }

        writer.Write(Relations.Length);
        foreach (string relation in Relations)
        {
            writer.Write(relation);
        }

        writer.Write(Words.Count);
        foreach (var (key, (usual, only, similar)) in Words.OrderBy(word => word.Key))
        {
            writer.Write(key);
            writer.Write(usual);
            writer.Write(only);
            writer.Write(similar);
        }

        Lemmas.Write(writer);
        TagWeights.Write(writer);
        ActionWeights.Write(writer);
        RelationWeights.Write(writer);
    }
}
