namespace Cairn.Exams.Muc4;

/// <summary>An incident with what is thought of it and of each of its parts.</summary>
internal sealed record CodedIncident(Incident Incident, Judgement Judgement, IReadOnlyList<PartClasses> Classes);
