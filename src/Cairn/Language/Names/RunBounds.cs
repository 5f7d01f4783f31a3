namespace Cairn.Language.Names;

/// <summary>Where runs of words with capitals begin and end: over articles and particles, over "of" behind an organisation's word, over an "and"
/// that stands within a name.</summary>
/// <param name="owner">For each atom the index of the known name that it belongs to; below 0 where none.</param>
internal sealed class RunBounds(TextAtoms text, int[] owner)
{
    /// <summary>Words that are part of no name.</summary>
    public const NameWordKind NoPart = NameWordKind.NoName | NameWordKind.Function;

    /// <summary>Whether a run may begin with an atom: one with a capital, or a small article joined to one, that is no plain word.</summary>
    public bool Starts(int at)
    {
        var atom = text.Atoms[at];
        if (atom.IsCaseless || (!atom.IsCapital && !StartsSmall(at)))
        {
            return false;
        }

        bool plain = owner[at] < 0 && (text.Is(at, NoPart | NameWordKind.Trap) || (text.IsSmallElsewhere(at) && !text.Is(at, NameWordKind.FirstName)));
        bool leads = !atom.IsFirst && at + 1 < text.Count && text.Joins(at + 1) && text.Atoms[at + 1].IsCapital;
        return !plain || (!atom.IsFirst && !text.Is(at, NoPart)) || (leads && text.Is(at, NameWordKind.NoName));
    }

    /// <summary>The index behind the last atom of the run that begins with an atom.</summary>
    public int End(int first)
    {
        int end = first + 1;
        while (end < text.Count && text.Joins(end))
        {
            if (text.Atoms[end].IsCapital && (text.Atoms[end].Gap == AtomGap.Space || text.Atoms[end - 1].IsCapital || text.Atoms[end - 1].IsArticle))
            {
                end++;
                continue;
            }

            int next = end + 1;
            bool particle = text.Atoms[end].IsArticle || text.Is(end, NameWordKind.NameParticle);
            bool linked = text.Is(end - 1, NameWordKind.OrganisationWord) && (text.WordIs(end, "of") || text.WordIs(end, "for") || text.WordIs(end, "on"));
            if (linked && text.WordIs(next, "the"))
            {
                next++;
            }

            linked &= !text.Is(next, NameWordKind.NoName);

            bool andInside = text.WordIs(end, "and") && (Linked(first, end) || AndInName(first, end)) && next + 1 < text.Count && !text.Is(next, NameWordKind.OrganisationWord) && owner[next] < 0;
            if (!(particle || linked || andInside) || next >= text.Count || !text.Joins(next) || !text.Joins(end + 1) || !text.Atoms[next].IsCapital)
            {
                break;
            }

            end = next + 1;
        }

        return end;
    }

    /// <summary>Whether "of" or "for" stands in the run, so that "and" may go on with it: "Center for Strategic and International Studies".</summary>
    public bool Linked(int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            if (text.WordIs(at, "for") || text.WordIs(at, "of"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A small article joined to a capital: "al-Rashad".</summary>
    private bool StartsSmall(int at) => text.Atoms[at].IsArticle && at + 1 < text.Count && text.Atoms[at + 1].Gap == AtomGap.Hyphen && text.Atoms[at + 1].IsCapital;

    /// <summary>"the Northern Relief and Rescue Committee": unknown words behind "the", and an organisation's word to come.</summary>
    private bool AndInName(int first, int and)
    {
        if (first == 0 || !text.WordIs(first - 1, "the") || and - first > 4)
        {
            return false;
        }

        for (int at = first; at < and; at++)
        {
            if (owner[at] >= 0 || text.Is(at, NameWordKind.OrganisationWord | NameWordKind.Title | NameWordKind.SiteWord))
            {
                return false;
            }
        }

        int last = and + 1;
        while (last + 1 < text.Count && text.Joins(last + 1) && text.Atoms[last + 1].IsCapital)
        {
            last++;
        }

        return last > and + 1 && text.Is(last, NameWordKind.OrganisationWord);
    }
}
