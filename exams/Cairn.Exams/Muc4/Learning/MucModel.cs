using System.IO.Compression;

namespace Cairn.Exams.Muc4;

/// <summary>All that is learned from messages with keys, in the order in which it is asked.</summary>
internal sealed record MucModel
{
    private const string Magic = "cairn-muc4 5";

    /// <summary>Which incident types a sentence tells of.</summary>
    public required LogisticModel Sentences { get; init; }

    /// <summary>Which incident types a message tells of.</summary>
    public required LogisticModel Message { get; init; }

    /// <summary>Which part a noun phrase plays, by its surroundings.</summary>
    public required LogisticModel Mentions { get; init; }

    /// <summary>Which part an entity plays, by the surroundings of all its mentions together.</summary>
    public required LogisticModel Together { get; init; }

    /// <summary>Which part an entity plays, by what is thought of its mentions and of its rivals.</summary>
    public required Forest Entities { get; init; }

    /// <summary>Whether two parts are of one incident.</summary>
    public required LogisticModel Pairs { get; init; }

    /// <summary>Whether two parts of one role are the same person, body or thing.</summary>
    public required LogisticModel Twins { get; init; }

    /// <summary>Whether an incident belongs in the answer, and of what kind it is.</summary>
    public required LogisticModel Incidents { get; init; }

    /// <summary>The classes of strings, one model a list of <see cref="MucSets.OfStrings"/>.</summary>
    public required LogisticModel[] Sets { get; init; }

    /// <summary>Whether a phrase is answered with what hangs on it: "members of the front".</summary>
    public required LogisticModel Long { get; init; }

    /// <summary>Whether a date of the message is that of an incident.</summary>
    public required LogisticModel Days { get; init; }

    /// <summary>Whether a place of the message is that of an incident.</summary>
    public required LogisticModel Places { get; init; }

    /// <summary>Whether a part belongs in the template of its incident.</summary>
    public required LogisticModel Members { get; init; }

    /// <summary>Whether an incident belongs in the answer, by what <see cref="Incidents"/> says and what is measured of it.</summary>
    public required Forest Kept { get; init; }

    /// <summary>Whether a part belongs in the template of its incident, by what <see cref="Members"/> says and what is measured of it.</summary>
    public required Forest Parts { get; init; }

    /// <summary>Whether a description speaks of a named person.</summary>
    public required LogisticModel Links { get; init; }

    public void Write(string path)
    {
        using var writer = new BinaryWriter(new BrotliStream(File.Create(path), CompressionLevel.SmallestSize));
        writer.Write(Magic);
        foreach (var model in (LogisticModel[])[Sentences, Message, Mentions, Together, Pairs, Twins, Incidents, .. Sets, Long, Days, Places, Members, Links])
        {
            model.Write(writer);
        }

        foreach (var forest in (Forest[])[Entities, Kept, Parts])
        {
            forest.Write(writer);
        }
    }

    /// <exception cref="InvalidDataException">The file is no model of this version.</exception>
    public static MucModel Read(string path)
    {
        using var reader = new BinaryReader(new BufferedStream(new BrotliStream(File.OpenRead(path), CompressionMode.Decompress), 1 << 16));
        if (reader.ReadString() != Magic)
        {
            throw new InvalidDataException($"{path} is no MUC-4 model of this version");
        }

        return new MucModel
        {
            Sentences = LogisticModel.Read(reader),
            Message = LogisticModel.Read(reader),
            Mentions = LogisticModel.Read(reader),
            Together = LogisticModel.Read(reader),
            Pairs = LogisticModel.Read(reader),
            Twins = LogisticModel.Read(reader),
            Incidents = LogisticModel.Read(reader),
            Sets = [.. MucSets.OfStrings.Select(_ => LogisticModel.Read(reader))],
            Long = LogisticModel.Read(reader),
            Days = LogisticModel.Read(reader),
            Places = LogisticModel.Read(reader),
            Members = LogisticModel.Read(reader),
            Links = LogisticModel.Read(reader),
            Entities = Forest.Read(reader),
            Kept = Forest.Read(reader),
            Parts = Forest.Read(reader),
        };
    }
}
