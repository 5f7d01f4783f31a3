using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Cairn.Exams.Events;

/// <summary>The words by which the reports exam tells whether two names agree: without accents, articles and endings, common names made one.</summary>
internal static class SlotNames
{
    private static readonly ImmutableArray<(Regex Pattern, string Name)> Aliases =
    [
        .. new[]
        {
            (@"\b(isis|isil|daesh|da'?ash|da'?esh|is militants|islamic state( of iraq and (the levant|syria|al-sham))?( group)?)\b", "islamicstate"),
            (@"\b(u\.?s\.?a?\.?|united states|americans?)\b", "usa"), (@"\b(iraqis?)\b", "iraq"), (@"\bsyrians?\b", "syria"),
            (@"\b(popular mobili[sz]ation( forces| units)?|pmf|pmu|hashd( al-?shaabi)?)\b", "pmf"),
            (@"\b(syrian democratic forces|sdf|qasad)\b", "sdf"), (@"\b(central command|centcom)\b", "centcom"),
            (@"\b(militants?|fighters?|insurgents?|gunmen|terrorists?|operatives?|jihadis?t?s?|rebels?)\b", "militant"),
            (@"\b(troops?|soldiers?|military personnel|army|armed forces|military|servicemen)\b", "military"),
            (@"\b(police(men|man)?|police officers?)\b", "police"), (@"\b(civilians?|people|residents|villagers?)\b", "civilian"),
        }.Select(alias => (new Regex(alias.Item1, RegexOptions.NonBacktracking), alias.Item2)),
    ];

    private static readonly Regex Article = new(@"\b(al|el|ar|as|ash|an|ad)-", RegexOptions.NonBacktracking);

    private static readonly Regex Word = new("[a-z0-9]+", RegexOptions.NonBacktracking);

    private static readonly FrozenSet<string> Stop =
        "the a an of and in at on for to from by with al el its his their some several group organization organisation members member forces force".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, FrozenSet<string>> Known = new(StringComparer.Ordinal);

    public static FrozenSet<string> Words(string name) => Known.GetOrAdd(name, Read);

    private static FrozenSet<string> Read(string name)
    {
        var plain = new StringBuilder();
        foreach (char c in name.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAscii(c))
            {
                plain.Append(char.ToLower(c, CultureInfo.InvariantCulture));
            }
        }

        string text = Aliases.Aggregate(plain.ToString(), (all, alias) => alias.Pattern.Replace(all, alias.Name));
        return Word.Matches(Article.Replace(text, "")).Select(m => m.Value).Where(w => !Stop.Contains(w)).Select(Stem).ToFrozenSet(StringComparer.Ordinal);
    }

    private static string Stem(string word) => word.Length <= 4 ? word : word.EndsWith("es", StringComparison.Ordinal) ? word[..^2] : word.EndsWith('s') ? word[..^1] : word;
}
