namespace Cairn.Exams.Calibration;

/// <summary>Something the coder gave, and whether the hand coding has it too.</summary>
/// <param name="Report">Its report.</param>
/// <param name="What">What it is, as in <c>confidence.tsv</c>: <c>event</c>, <c>event.date</c>.</param>
/// <param name="Said">The coder's own estimate, 0 to 1.</param>
/// <param name="IsRight">What a person says: the thing pairs with one coded by hand, the value agrees with that of its pair.</param>
internal sealed record Judged(string Report, string What, double Said, bool IsRight);
