namespace Cairn.Exams.Muc4;

/// <summary>What the models say of a message.</summary>
internal sealed record MucView(MucReading Reading, double[][] About, double[] Message, double[][] Roles, Func<int, int, double[]> Set, Func<int, double[]> Stage, Func<int, double[]> Category);
