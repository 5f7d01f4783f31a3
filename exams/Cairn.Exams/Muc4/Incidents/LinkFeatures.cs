using Cairn.Language.Names;
using Cairn.Language.Syntax;

namespace Cairn.Exams.Muc4;

/// <summary>What a description and a name show of whether they are one person: a title before the name, an apposition, or "the mayor" after it.</summary>
internal static class LinkFeatures
{
    public static ulong[] Of(MucReading message, Part description, Part name, int names)
    {
        var bag = new FeatureBag(9);
        var fullest = message.Mentions[description.Mention];
        var pairs = message.Entities[description.Entity].Mentions.SelectMany(d => message.Entities[name.Entity].Mentions.Select(n => (D: message.Mentions[d], N: message.Mentions[n]))).ToList();
        int apart = pairs.Min(p => Math.Abs(p.D.Sentence - p.N.Sentence));
        bool isPlural = message.Text.Syntax[fullest.Head].Tag == "NNS";
        ulong beside = pairs.Max(p => Beside(message, p.D, p.N));
        bag.Add(0);
        bag.Add(1, beside, isPlural ? 1u : 0);
        bag.Add(2, (ulong)Math.Min(3, apart), isPlural ? 1u : 0);
        bag.Add(3, (ulong)Math.Min(3, names), beside);
        bag.Add(4, MentionFeatures.HeadKey(message, fullest));
        bag.Add(5, Features.Of(message.Text.Syntax[fullest.First].Lemma), (ulong)Math.Min(2, apart));
        bag.Add(6, message.Mentions[description.Mention].First < message.Mentions[name.Mention].First ? 1u : 0, (ulong)Math.Min(2, apart));
        bag.Add(7, (ulong)fullest.Form, beside);
        bag.Add(8, (ulong)Math.Min(6, pairs.Where(p => p.D.Sentence == p.N.Sentence).Select(p => Math.Abs(p.D.Head - p.N.Head)).DefaultIfEmpty(99).Min() / 2));
        return bag.ToArray();
    }

    /// <summary>4 for a title right before the name, 3 and 2 for an apposition before and after it, 1 for a comma less strictly between, 0 for none.</summary>
    private static ulong Beside(MucReading message, Mention description, Mention name)
    {
        if (description.Sentence != name.Sentence)
        {
            return 0;
        }

        bool IsComma(int token) => token < message.Text.Tokens.Length && message.Text.Tokens[token].Span.In(message.Text.Document.Text) is "," or "(";
        return description.End == name.First ? 4
            : description.LongEnd + 1 == name.First && IsComma(description.LongEnd) ? 3
            : name.End + 1 == description.First && IsComma(name.End) ? 2
            : name.First - description.LongEnd is > 0 and <= 4 ? 1u : 0;
    }
}
