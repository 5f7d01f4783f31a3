using Cairn.Analysis.Questions;

namespace Cairn.Publishing;

/// <summary>Writes the answers to a theatre's questions as JSON lines.</summary>
public static class QuestionJson
{
    /// <summary>A question with how many answer yes and no.</summary>
    public static string Line(QuestionView view) => JsonLine.Of(json =>
    {
        json.WriteString("question", view.Question.Id);
        json.WriteString("asks", view.Question.Asks);
        json.WriteNumber("yes", view.Yes);
        json.WriteNumber("no", view.No);
    });

    /// <summary>One answer.</summary>
    public static string Line(Position position) => JsonLine.Of(json =>
    {
        var (entry, tie) = (position.Entry, position.Tie);
        json.WriteString("question", tie.Question.Id);
        json.WriteString("answer", tie.Answer.ToString().ToLowerInvariant());
        json.WriteString("report", entry.Stem);
        json.WriteString("assessment", entry.Name);
        json.WriteString("key", entry.Id.Value);
        json.WriteDay("published", entry.Published);
        json.WriteString("speaker", entry.Thing.Speaker.Value);
        json.WriteValues("via", entry.Thing.Via);
        json.WriteString("stance", entry.Thing.Stance.ToString().ToLowerInvariant());
        json.WriteString("proposition", entry.Thing.Proposition);
        json.WriteString("evidence", entry.Evidence);
        json.WriteNumber("weight", tie.Weight);
        json.WriteStrings("signs", tie.Signs.Select(sign => $"{sign.Words}: {sign.Reason}"));
        json.WriteStrings("claims", position.Claims.Select(claim => claim.Id.Value));
    });
}
