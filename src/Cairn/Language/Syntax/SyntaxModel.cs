using System.Collections.Immutable;

namespace Cairn.Language.Syntax;

/// <summary>The learned part of the language layer: tags, relations, and the weights that choose them.</summary>
/// <remarks>Read once from <c>models/english.syntax</c>, read-only after that, shared by all threads. Trained by
/// <c>Cairn.Exams train-syntax</c> from Universal Dependencies (CC BY-SA 4.0).</remarks>
internal sealed class SyntaxModel
{
    private const string Magic = "cairn-syntax 4";

    public required ImmutableArray<(WordClass Class, string Penn)> Tags { get; init; }

    public required ImmutableArray<string> Relations
    {
        get;
        init
        {
            field = value;
            RootRelation = (byte)value.IndexOf("root");
        }
    }

    public required Lemmatizer Lemmas { get; init; }

    public required WordEncoder Encoder { get; init; }

    /// <summary>From a word's vector to the score of each tag.</summary>
    public required WeightMatrix TagScores { get; init; }

    /// <summary>What the parser sees of a word's tag.</summary>
    public required RowTable TagRows { get; init; }

    /// <summary>Vectors of "no word" and of the root.</summary>
    public required RowTable Edges { get; init; }

    /// <summary>From a word's vector to what it gives in each slot of the parser's view.</summary>
    public required WeightMatrix Slots { get; init; }

    /// <summary>What each mark of a state gives.</summary>
    public required RowTable Marks { get; init; }

    public required WeightMatrix Actions { get; init; }

    /// <summary>Relations of words to a head that follows.</summary>
    public required WeightMatrix LeftRelations { get; init; }

    /// <summary>Relations of words to a head that stands before.</summary>
    public required WeightMatrix RightRelations { get; init; }

    /// <summary>Index of the relation of a sentence's main word.</summary>
    public byte RootRelation { get; private init; }

    /// <exception cref="InvalidDataException">The file is no model, or of another version.</exception>
    public static SyntaxModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadString() != Magic)
        {
            throw new InvalidDataException($"not a model of this version ({Magic})");
        }

        return new SyntaxModel
        {
            Tags = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => ((WordClass)reader.ReadByte(), string.Intern(reader.ReadString())))],
            Relations = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => string.Intern(reader.ReadString()))],
            Lemmas = Lemmatizer.Read(reader),
            Encoder = WordEncoder.Read(reader),
            TagScores = WeightMatrix.Read(reader),
            TagRows = RowTable.Read(reader),
            Edges = RowTable.Read(reader),
            Slots = WeightMatrix.Read(reader),
            Marks = RowTable.Read(reader),
            Actions = WeightMatrix.Read(reader),
            LeftRelations = WeightMatrix.Read(reader),
            RightRelations = WeightMatrix.Read(reader),
        };
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

        Lemmas.Write(writer);
        Encoder.Write(writer);
        TagScores.Write(writer);
        TagRows.Write(writer);
        Edges.Write(writer);
        Slots.Write(writer);
        Marks.Write(writer);
        Actions.Write(writer);
        LeftRelations.Write(writer);
        RightRelations.Write(writer);
    }
}
