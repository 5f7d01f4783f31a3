using Cairn.Cleaning;
using Cairn.Coding;
using Cairn.Collection;
using Cairn.Language;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Running;

/// <summary>The way of a report: cleaned, judged for what it is about, read, coded. Pure and thread-safe; the same report gives the same output.</summary>
/// <remarks>A report in a language that is not coded yet, or one that has nothing on conflict, is kept with nothing coded from it: it costs its cleaning.</remarks>
public sealed class Pipeline(Cleaner cleaner, RelevanceJudge relevance, LanguageLayer language, Coder coder)
{
    /// <summary>The pipeline that ships: all stages with the given theatres.</summary>
    public static Pipeline Standard(TheatreSet theatres) =>
        new(new Cleaner(), RelevanceJudge.Read(DataFolders.Ontology), new LanguageLayer(theatres), StandardCoder());

    /// <summary>The coder that ships.</summary>
    public static Coder StandardCoder() =>
        new(new EventCoder(), ClaimCoder.Read(DataFolders.Ontology), AssessmentCoder.Read(DataFolders.Ontology), ConfidenceScale.Read(Path.Combine(DataFolders.Ontology, "words", "confidence.tsv")));

    public Outcome<CodedReport> Run(Report report)
    {
        var cleaned = cleaner.Clean(report);
        if (cleaned.Value is not { } document)
        {
            return cleaned.Rejection!;
        }

        if (!IsCoded(document.Language))
        {
            return CodedReport.Uncoded(document, languageIsCoded: false, isAboutConflict: true);
        }

        return relevance.Judge(document).IsAboutConflict ? coder.Code(language.Read(document)) : CodedReport.Uncoded(document, languageIsCoded: true, isAboutConflict: false);
    }

    /// <summary>Runs the same way, and tells why the report was coded as it was.</summary>
    public Outcome<ReportExplanation> Explain(Report report)
    {
        var run = Run(report);
        if (run.Value is not { } coded)
        {
            return run.Rejection!;
        }

        var judged = relevance.Judge(coded.Document);
        return new ReportExplanation(
            coded, judged, relevance.Explain(coded.Document.Text, judged.Passage), coded.LanguageIsCoded && coded.IsAboutConflict ? coder.Explain(language.Read(coded.Document), coded) : []);
    }

    /// <summary>English, and a text too short to tell its language.</summary>
    private static bool IsCoded(string language) => language is "en" or "und";
}
