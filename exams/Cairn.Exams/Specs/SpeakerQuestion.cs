using Cairn.Language;
using Cairn.Language.Speech;

namespace Cairn.Exams.Specs;

/// <summary>A line of a spec that asks who is made to say some words, or who passed them on: <c>speaker "the army" "the town fell"</c>.</summary>
/// <param name="Verb">speaker or passed-on.</param>
/// <param name="Name">The right answer; <c>nobody</c> where the report itself speaks.</param>
/// <param name="Words">The words asked about, which stand in the text.</param>
public sealed record SpeakerQuestion(string Verb, string Name, string Words)
{
    /// <summary>The question in a spec's line; null where the line asks something else.</summary>
    public static SpeakerQuestion? Of(SpecLine line)
    {
        string[] parts = line.Text.Split('"');
        return parts.Length == 5 && parts[0].TrimEnd() is "speaker" or "passed-on" ? new SpeakerQuestion(parts[0].TrimEnd(), parts[1], parts[3]) : null;
    }

    /// <summary>What the language layer answers: the speaker of the shortest attributed stretch that holds most of the words.</summary>
    public string Answer(Reading reading)
    {
        int at = reading.Document.Text.IndexOf(Words, StringComparison.Ordinal);
        if (at < 0)
        {
            throw new InvalidDataException($"'{Words}' does not stand in the text");
        }

        Attribution? innermost = null;
        foreach (var said in reading.Attributions)
        {
            int shared = Math.Min(said.Content.End, at + Words.Length) - Math.Max(said.Content.Start, at);
            if (shared * 5 >= Words.Length * 3 && (innermost is null || said.Content.Length < innermost.Content.Length))
            {
                innermost = said;
            }
        }

        return innermost is null ? "nobody" : Verb == "speaker" ? innermost.SpeakerName : innermost.Via.IsEmpty ? "nobody" : innermost.Via[0];
    }

    /// <summary>True where the answer is right; capitals and a leading article do not matter.</summary>
    public bool IsRight(string answer) => Bare(answer) == Bare(Name);

    private static string Bare(string name)
    {
        string lower = name.ToLowerInvariant().Replace('\n', ' ');
        return lower.Split(' ', 2) is ["the" or "a" or "an", var rest] ? rest : lower;
    }
}
