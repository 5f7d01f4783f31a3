using Cairn.Exams.Learning;

namespace Cairn.Exams.Cleaning;

/// <summary>A line of a page whose coder or publisher told whether it belongs to the report.</summary>
/// <param name="Page">The page that it stands on.</param>
/// <param name="Text">Its words.</param>
/// <param name="Case">What it shows; label 1 is furniture.</param>
/// <param name="IsAsked">True where it stands in a report coded by hand and the cleaner's rules left it, so that it has to be judged.</param>
internal sealed record LabelledLine(string Page, string Text, LearningCase Case, bool IsAsked);
