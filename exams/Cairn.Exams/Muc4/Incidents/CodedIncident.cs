namespace Cairn.Exams.Muc4;

/// <summary>An incident as it is answered.</summary>
/// <param name="Members">Who and what took part, in order of the text.</param>
/// <param name="Judgement">What it is.</param>
/// <param name="Type">One of <see cref="MucSets.Types"/>.</param>
/// <param name="Day">When it happened, as the task writes it.</param>
/// <param name="Place">Where it happened, as the task writes it.</param>
internal sealed record CodedIncident(IReadOnlyList<Member> Members, Judgement Judgement, string Type, (string Text, int Chance) Day, (string Text, int Chance) Place);
