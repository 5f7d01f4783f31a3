using Cairn.Cleaning;
using Cairn.Coding;
using Cairn.Collection;
using Cairn.Language;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Running;

/// <summary>The way of a report: cleaned, read, coded. Pure and thread-safe; the same report gives the same output.</summary>
public sealed class Pipeline(Cleaner cleaner, LanguageLayer language, Coder coder)
{
    /// <summary>The pipeline that ships: all stages with the given theatres.</summary>
    public static Pipeline Standard(TheatreSet theatres) =>
        new(new Cleaner(), new LanguageLayer(theatres), StandardCoder());

    /// <summary>The coder that ships.</summary>
    public static Coder StandardCoder() =>
        new(new EventCoder(), ClaimCoder.Read(DataFolders.Ontology), AssessmentCoder.Read(DataFolders.Ontology));

    public Outcome<CodedReport> Run(Report report)
    {
        var document = cleaner.Clean(report);
        return document.IsAccepted ? coder.Code(language.Read(document.Value)) : document.Rejection;
    }
}
