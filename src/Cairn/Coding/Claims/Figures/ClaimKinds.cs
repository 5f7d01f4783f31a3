using Cairn.Coding.Claims.Grammar;
using Cairn.Coding.Claims.Wording;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Language.Numbers;

namespace Cairn.Coding.Claims.Figures;

/// <summary>Tells what kind of claim a number makes from what it counts and the words beside it.</summary>
internal sealed class ClaimKinds(ReadingWords words, ClaimLexicon lexicon)
{
    /// <summary>How many tokens behind the counted noun may tell what became of it.</summary>
    private const int Ahead = 7;

    private const int Before = 5;

    private static readonly string[] Marks = [",", ";"];

    public (string Kind, string Unit, bool IsToll, bool IsDecrease) Of(NumberExpression number, int first, int end, CountedThing thing, Clause clause)
    {
        var sentence = words.Reading.Sentences[clause.Sentence];
        int left = Math.Max(sentence.FirstToken, first - Before);
        int right = Math.Min(sentence.TokenEnd, Math.Max(end, thing.IsBorrowed ? end : thing.Head + 1) + Ahead);
        if (number.Form == NumberForm.Percent)
        {
            return Percent(left, first, end, right);
        }

        if (number.Form == NumberForm.Money)
        {
            return ("money", Currency(number), false, false);
        }

        if (thing.Unit is not { } unit)
        {
            return Unnamed(first, end, left, right, thing, clause);
        }

        if (unit.Role is "person" or "attacker" && Has("formation-of", Math.Max(clause.First, first - 2), first))
        {
            return ("strength", unit.Unit, false, false);
        }

        bool armed = unit.Role is "fighter" or "troop" or "attacker";
        bool people = armed || unit.Role == "person";
        if (people && Has("missing", end, Math.Min(right, thing.Head + 4)))
        {
            return ("other", unit.Unit, false, false);
        }

        bool opponents = armed && Has("opponent-before", Math.Max(0, first - 1), first) && !Has("toll", end, Math.Min(right, thing.Head + 3));
        bool toll = (Harm(left, right) && !opponents) || (people && IsLost(first));
        if (people && Has("captive", left, right) && (!toll || IsTaken(left, first)))
        {
            return ("detainees", unit.Unit, false, false);
        }

        if ((people || thing.IsBorrowed) && (toll || (thing.IsBorrowed && SuffersBehind(end, right))))
        {
            return ("casualties", Wounded(left, right, first, end) ? "injured" : "killed", true, false);
        }

        if (unit.Role == "person" && Has("fight-for", end, right))
        {
            return ("strength", "fighters", false, false);
        }

        if (unit.Role == "person" && Has("displaced", left, Mark(end, right) ?? right))
        {
            return ("displaced", "displaced people", false, false);
        }

        if (unit.Role == "person" && (Has("population", left, right) || IsOfPlace(first)))
        {
            return ("population", unit.Unit, false, false);
        }

        return (unit.Kind, unit.Kind == "casualties" && Wounded(left, right, first, end) ? "injured" : unit.Unit, toll || unit.Role == "toll", false);
    }

    /// <summary>The kind of a number that does not say what it counts, from the words of harm, capture or ranks beside it.</summary>
    private (string Kind, string Unit, bool IsToll, bool IsDecrease) Unnamed(int first, int end, int left, int right, CountedThing thing, Clause clause)
    {
        int back = Math.Max(clause.First, first - 10);
        int stop = Behind(end, right);
        if (Has("missing", end, stop))
        {
            return ("other", "people", false, false);
        }

        bool taken = IsTaken(left, first);
        if (!taken && (Has("toll", back, first) || IsLost(first) || Has("toll", end, stop)) && !Has("captive-behind", end, stop))
        {
            return ("casualties", Wounded(left, right, first, end) ? "injured" : "killed", true, false);
        }

        if (taken || Has("captive", left, first) || Has("captive-behind", end, stop))
        {
            return ("detainees", "people", false, false);
        }

        if (IsOfPlace(first) || Has("census", back, first))
        {
            return ("population", "people", false, false);
        }

        if (Has("ranks", back, first))
        {
            return ("strength", "fighters", false, false);
        }

        int head = Math.Min(thing.Head, words.Count - 1);
        return ("other", words.Text[words.Span(head).Start..words.Span(head).End], Harm(left, right), false);
    }

    /// <summary>"killed 83 and arrested 56": the verb right before the number is one of capture.</summary>
    private bool IsTaken(int left, int first) => !words.IsCapital(first - 1) && Has("captive", Math.Max(left, first - 1), first);

    /// <summary>"lost 49 men", "the losses as 562 militants".</summary>
    private bool IsLost(int first) => Has("lost", Math.Max(0, first - 2), first) || Has("losses", Math.Max(0, first - 6), first);

    /// <summary>"a town of 70,000": the number is of those who live there.</summary>
    private bool IsOfPlace(int first) => words[first - 1] == "of" && Has("settlement", Math.Max(0, first - 2), first - 1);

    private (string Kind, string Unit, bool IsToll, bool IsDecrease) Percent(int left, int first, int end, int right)
    {
        while (Mark(left, first) is { } mark)
        {
            left = mark + 1;
        }

        int stop = Mark(end, Math.Min(right, end + 4)) ?? Math.Min(right, end + 4);
        if (words[end] != "of" && Has("change", left, stop))
        {
            return ("change-percent", "percent", false, Has("decrease", left, stop));
        }

        bool lost = IsLost(first) || Has("lost", left, first);
        if (words[end] == "of" && (Has("toll", end, Math.Min(right, end + 5)) || (ShareOf(end + 1, right) is { Role: "fighter" or "troop" or "person" } && Has("toll", end, Behind(end, end + 9))) || (lost && ShareOf(end + 1, right) is { Role: "fighter" or "troop" or "person" })))
        {
            return ("casualties", "percent", true, false);
        }

        bool held = words[end] == "of" && Has("holds", left, first);
        if (!held && words[end] == "of" && ShareOf(end + 1, right) is { Kind: not "other" } whole)
        {
            return (whole.Kind, "percent", whole.Role == "toll", false);
        }

        if (Has("funds", left, right))
        {
            return ("money", "percent", false, false);
        }

        if (Has("population", end, right))
        {
            return ("population", "percent", false, false);
        }

        bool ground = held || words[end] == "of" && (Has("territory", end, Math.Min(right, end + 6)) || words.MentionAt(end + 1) is { Kind: MentionKind.Place });
        return (ground ? "area" : "other", "percent", false, false);
    }

    /// <summary>What a share is a share of: "two thirds of the displaced".</summary>
    private ClaimUnit? ShareOf(int first, int end)
    {
        for (int i = first; i < end && words.IsWord(i); i++)
        {
            if (lexicon.Units.EndingAt(words, i, first) is { } unit)
            {
                return unit;
            }

            if (i > first && lexicon.Cues.Has(words.All, i, i + 1, "stop"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The first comma or semicolon between two tokens.</summary>
    private int? Mark(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (Array.IndexOf(Marks, words[i]) >= 0)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>True where a word of harm follows before any mark: "nine of its staff were killed".</summary>
    private bool SuffersBehind(int end, int right) => Has("toll", end, Behind(end, right));

    /// <summary>The first mark behind a number, or the end.</summary>
    private int Behind(int end, int right)
    {
        while (end < right && words.IsWord(end))
        {
            end++;
        }

        return end;
    }

    private bool Harm(int left, int right) => Has("toll", left, right);

    /// <summary>True where the nearest word of harm is of wounds: "60 wounded", "wounding more than 140".</summary>
    private bool Wounded(int left, int right, int first, int end)
    {
        int nearest = int.MaxValue;
        bool wounded = false;
        for (int i = left; i < right; i++)
        {
            bool wound = Has("wounding", i, i + 1);
            if (!wound && !Has("killing", i, i + 1))
            {
                continue;
            }

            int distance = i >= end ? i - end : first - i;
            if (distance < nearest)
            {
                (nearest, wounded) = (distance, wound);
            }
        }

        return wounded;
    }

    private bool Has(string name, int first, int end) => lexicon.Cues.Has(words.All, first, end, name);

    private string Currency(NumberExpression number)
    {
        var span = number.Span.In(words.Text);
        return span.Contains('€') || span.Contains("euro", StringComparison.OrdinalIgnoreCase) ? "euros"
            : span.Contains('£') || span.Contains("pound", StringComparison.OrdinalIgnoreCase) ? "pounds"
            : span.Contains("dinar", StringComparison.OrdinalIgnoreCase) ? "dinars"
            : "US dollars";
    }
}
