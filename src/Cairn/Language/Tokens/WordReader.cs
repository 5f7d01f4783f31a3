using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Language.Tokens;

/// <summary>Reads words whole: with the hyphens and full stops that belong to them, as in "al-Hashemi", "anti-government", "U.S." and "Oct.".</summary>
internal sealed class WordReader(TokenWords words)
{
    /// <summary>Reads the word at an offset, adds it and its clitics, and gives the offset behind.</summary>
    public int Read(string text, int start, int limit, ImmutableArray<Token>.Builder tokens)
    {
        if (WebAddresses.End(text, start, limit) is var addressEnd and > 0)
        {
            tokens.Add(new Token(new TextSpan(start, addressEnd), TokenKind.Word));
            return addressEnd;
        }

        int at = start + 1;
        int part = start;
        while (at < limit)
        {
            char c = text[at];
            if (Characters.IsLetter(c) || char.IsDigit(c) || c == '_')
            {
                at++;
                continue;
            }

            bool letterNext = at + 1 < limit && Characters.IsLetter(text[at + 1]);
            if (Characters.IsApostrophe(c) && letterNext)
            {
                at++;
                continue;
            }

            if (c == '&' && letterNext && char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1]))
            {
                at++;
                continue;
            }

            if (c is '-' or '\u2010' or '\u2011' && at + 1 < limit && JoinsHyphen(text, part, at, limit))
            {
                part = ++at;
                continue;
            }

            if (c == '.' && Stop(text, start, part, at, limit) is var stop and > 0)
            {
                at = stop;
                if (at < limit && Characters.IsLetter(text[at]))
                {
                    continue;
                }

                break;
            }

            break;
        }

        Clitics.Add(text, start, at, tokens);
        return at;
    }

    private bool JoinsHyphen(string text, int part, int hyphen, int limit)
    {
        char next = text[hyphen + 1];
        var before = text.AsSpan(part, hyphen - part);
        if (char.IsDigit(next))
        {
            int digits = hyphen + 1;
            while (digits < limit && char.IsDigit(text[digits]))
            {
                digits++;
            }

            return (before.Length <= 4 && before.Length > 0 && char.IsUpper(before[0]) && digits - hyphen <= 4 && !ContainsDigit(before)) || IsPart(before, HyphenPart.Prefix);
        }

        if (!Characters.IsLetter(next))
        {
            return Characters.IsApostrophe(next) && hyphen + 2 < limit && Characters.IsLetter(text[hyphen + 2]) && IsPart(before, HyphenPart.Article);
        }

        return words.HyphenParts.TryGetValue(before, out var kind) && (kind != HyphenPart.BeforeCapital || char.IsUpper(next));
    }

    private bool IsPart(ReadOnlySpan<char> before, HyphenPart kind) => words.HyphenParts.TryGetValue(before, out var found) && found == kind;

    private static bool ContainsDigit(ReadOnlySpan<char> span) => span.ContainsAnyInRange('0', '9');

    /// <summary>Whether the full stop at an offset belongs to the word: the offset to read on from, or 0.</summary>
    private int Stop(string text, int start, int part, int at, int limit)
    {
        bool letterNext = at + 1 < limit && Characters.IsLetter(text[at + 1]);
        bool single = at - part == 1 || (at >= start + 2 && text[at - 2] == '.');
        if (single && Characters.IsLetter(text[at - 1]))
        {
            if (letterNext && (at + 2 >= limit || !Characters.IsLetter(text[at + 2])))
            {
                return at + 1;
            }

            if (at > start + 1)
            {
                return at + 1;
            }

            return char.IsUpper(text[at - 1]) && at + 1 < limit && NextIsName(text, at + 1, limit) ? at + 1 : 0;
        }

        if (letterNext)
        {
            return IsWebEnding(text, at, limit) ? at + 1 : 0;
        }

        var word = text.AsSpan(start, at - start);
        if (words.Abbreviations.TryGetValue(word, out var kind) && (word.Length < 3 ? char.IsUpper(word[0]) : true))
        {
            return kind switch
            {
                AbbreviationKind.Number or AbbreviationKind.Month => NextIsDigit(text, at + 1, limit) ? at + 1 : kind == AbbreviationKind.Month && char.IsUpper(word[0]) ? at + 1 : 0,
                _ => at + 1,
            };
        }

        return 0;
    }

    private static bool NextIsName(string text, int at, int limit)
    {
        while (at < limit && text[at] is ' ' or '\u00a0' && at < limit)
        {
            at++;
        }

        return at < limit && char.IsUpper(text[at]);
    }

    /// <summary>"bbc.com", "state.gov": small letters behind the stop up to the word's end that close an address or a file's name.</summary>
    private bool IsWebEnding(string text, int stop, int limit)
    {
        int end = stop + 1;
        while (end < limit && char.IsAsciiLetterLower(text[end]))
        {
            end++;
        }

        return (end >= limit || !char.IsLetterOrDigit(text[end])) && words.WebEndings.Contains(text.AsSpan(stop + 1, end - stop - 1));
    }

    private static bool NextIsDigit(string text, int at, int limit)
    {
        while (at < limit && Characters.IsSpace(text[at]))
        {
            at++;
        }

        return at < limit && char.IsDigit(text[at]);
    }
}
