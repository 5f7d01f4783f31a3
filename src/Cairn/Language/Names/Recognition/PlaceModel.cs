using Cairn.Theatres;

namespace Cairn.Language.Names.Recognition;

/// <summary>The learned weights by which places are recognised in context. Made by <c>Cairn.Exams places-learn</c>.</summary>
internal sealed class PlaceModel
{
    public const string FileName = "english.places";

    private const string Magic = "cairn-places 1";

    public required WeightTable Weights { get; init; }

    /// <summary>Taken from the score for being no place, so that as many are found wrongly as are missed.</summary>
    public required int Eagerness { get; init; }

    /// <exception cref="DataException">The file is missing.</exception>
    /// <exception cref="InvalidDataException">The file is no model, or of another version.</exception>
    public static PlaceModel Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new DataException(DataErrors.MissingFile, path, 0, "the model is missing");
        }

        using var reader = new BinaryReader(new BufferedStream(File.OpenRead(path), 1 << 16));
        return reader.ReadString() == Magic
            ? new PlaceModel { Eagerness = reader.ReadInt32(), Weights = WeightTable.Read(reader) }
            : throw new InvalidDataException($"not a model of this version ({Magic})");
    }

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(Eagerness);
        Weights.Write(writer);
    }
}
