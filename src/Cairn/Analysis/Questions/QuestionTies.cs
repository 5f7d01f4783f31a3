using System.Collections.Frozen;
using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Theatres;

namespace Cairn.Analysis.Questions;

/// <summary>Ties judgements to the questions of the theatres, by signs. What is unsure stays untied. Thread-safe.</summary>
public sealed class QuestionTies
{
    private readonly ImmutableArray<QuestionSigns> questions;

    /// <param name="theatres">Whose questions are asked.</param>
    /// <param name="ontology">The ontology's folder.</param>
    /// <exception cref="DataException">words/question-words.tsv is missing or wrong.</exception>
    public QuestionTies(TheatreSet theatres, string ontology)
    {
        var asking = TsvTable.Read(Path.Combine(ontology, "words", "question-words.tsv"), ["word"]).Rows.Select(row => row.Required("word")).ToFrozenSet(StringComparer.Ordinal);
        var actors = theatres.Actors.ToLookup(actor => actor.Id, StringComparer.Ordinal);
        Questions = [.. theatres.Theatres.SelectMany(theatre => theatre.Questions).GroupBy(question => question.Id, StringComparer.Ordinal).Select(group => group.Last())];
        questions = [.. Questions.Select(question => new QuestionSigns(question, question.About.SelectMany(id => actors[id]), actors.Where(group => !question.About.Contains(group.Key)).SelectMany(group => group), asking))];
    }

    /// <summary>In the order of the theatres' files.</summary>
    public ImmutableArray<Question> Questions { get; }

    /// <summary>The question of that id, or null.</summary>
    public Question? Find(string id) => Questions.FirstOrDefault(question => question.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Every question that a judgement answers; none where it is unsure.</summary>
    /// <param name="assessment">The judgement.</param>
    /// <param name="evidence">The report's words for it.</param>
    public ImmutableArray<Tie> Of(Assessment assessment, string evidence)
    {
        string[] proposition = PhraseList.Words(assessment.Proposition), told = PhraseList.Words(evidence);
        return [.. questions.Select(question => question.Of(assessment, proposition, told)).OfType<Tie>()];
    }
}
