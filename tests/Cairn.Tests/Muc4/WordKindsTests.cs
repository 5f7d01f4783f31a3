using Cairn.Exams.Muc4;
using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Muc4;

/// <summary>What the event coder's lists say of words, as a model keeps it.</summary>
public sealed class WordKindsTests
{
    private static readonly string Words = Path.Combine(DataFolders.Ontology, "words");

    [Fact]
    public void Words_of_one_list_share_a_kind_and_an_unknown_word_has_none()
    {
        var kinds = WordKinds.OfLists(Words);

        Assert.NotEmpty(kinds.Of("kill").Intersect(kinds.Of("murder")));
        Assert.Empty(kinds.Of("teapot"));
    }

    [Fact]
    public void What_is_kept_with_a_model_reads_back_as_written()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string first = Path.Combine(folder, "first.tsv"), second = Path.Combine(folder, "second.tsv");

        WordKinds.OfLists(Words).Write(first);
        WordKinds.Read(first).Write(second);

        Assert.Equal(File.ReadAllText(first), File.ReadAllText(second));
        Directory.Delete(folder, true);
    }

    [Fact]
    public void A_name_counts_as_its_class_and_one_without_a_class_as_a_name()
    {
        var shapes = WordShapes.Read(DataFolders.Models, WordKinds.OfLists(Words));

        Assert.Equal(shapes.ClassKey("SANDINO"), shapes.ClassKey("venceremos"));
        Assert.NotEqual(shapes.ClassKey("SANDINO"), shapes.ClassKey("ambassador"));
        Assert.Equal(1u, shapes.ClassKey("Qwertzuiop"));
    }
}
