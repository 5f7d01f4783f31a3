using Cairn.Theatres;

namespace Cairn.Language.Names;

/// <summary>Finds names that no theatre knows: runs of words with capitals that titles, first names, endings or the words around
/// them show to be a person, an organisation or a place.</summary>
/// <remarks>A run that nothing tells about is left alone. A known name inside a longer one gives way ("Kirkuk" in "Kirkuk
/// University"); one that is the whole run stays.</remarks>
internal sealed class RunFinder
{
    private readonly TextAtoms text;
    private readonly IReadOnlyList<NameHit> hits;
    private readonly List<FoundName> found = [];
    private readonly NameSurroundings around;
    private readonly int[] owner;
    private readonly RunBounds runs;

    public RunFinder(TextAtoms text, IReadOnlyList<NameHit> hits)
    {
        (this.text, this.hits) = (text, hits);
        owner = Owners(text, hits);
        runs = new RunBounds(text, owner);
        around = new NameSurroundings(text);
    }

    /// <summary>The unknown names, in order of the text.</summary>
    public List<FoundName> Find()
    {
        for (int at = 0; at < text.Count;)
        {
            if (!runs.Starts(at))
            {
                at++;
                continue;
            }

            int end = runs.End(at);
            Read(at, end);
            at = end;
        }

        return found;
    }

    private static int[] Owners(TextAtoms text, IReadOnlyList<NameHit> hits)
    {
        int[] owner = new int[text.Count];
        Array.Fill(owner, -1);
        for (int hit = 0; hit < hits.Count; hit++)
        {
            Array.Fill(owner, hit, hits[hit].First, hits[hit].End - hits[hit].First);
        }

        return owner;
    }

    /// <summary>Cuts a run at titles and at words that are part of no name, and reads each piece.</summary>
    private void Read(int first, int end)
    {
        int start = first;
        bool titled = TitleBefore(first);
        for (int at = first; at <= end; at++)
        {
            bool title = at < end && text.Is(at, NameWordKind.Title) && owner[at] < 0;
            bool cut = at == end || title || (text.Is(at, RunBounds.NoPart) && text.Atoms[at].IsCapital && owner[at] < 0 && !runs.Linked(start, at) && !EndsOrganisation(at, end));
            if (!cut)
            {
                continue;
            }

            if (at > start)
            {
                ReadPiece(start, at, titled);
            }

            titled = title;
            start = at + 1;
        }
    }

    /// <summary>"Islamic Relief Organization", "Western Command": the word may begin an organisation's name.</summary>
    private bool EndsOrganisation(int at, int end)
    {
        for (int next = at + 1; next < end; next++)
        {
            if (text.Is(next, NameWordKind.Title))
            {
                return false;
            }

            if (text.Is(next, NameWordKind.OrganisationWord | NameWordKind.SiteWord | NameWordKind.AreaWord))
            {
                return !text.Is(at, NameWordKind.Function);
            }
        }

        return false;
    }

    private bool TitleBefore(int first) => first > 0 && text.Joins(first) && text.Is(first - 1, NameWordKind.Title) && text.Atoms[first].Gap == AtomGap.Space;

    private void ReadPiece(int first, int end, bool titled)
    {
        if (Organisation(first, end) is var (from, to))
        {
            if (to < end)
            {
                ReadPiece(to, end, false);
            }

            if (!Known(from, to))
            {
                Add(from, to, MentionKind.Organisation);
            }

            return;
        }

        if (end - first >= 2 && text.Is(first, NameWordKind.OrganisationHead) && !titled && !text.IsTitleCase(first) && !Known(first, end))
        {
            Add(first, end, MentionKind.Organisation);
            return;
        }

        int last = end - 1;
        bool site = end - first >= 2 && text.Is(last, NameWordKind.SiteWord | NameWordKind.AreaWord) && owner[last] < 0;
        bool head = end - first >= 2 && text.Is(first, NameWordKind.PlaceHead) && !titled && !(owner[last] >= 0 && !hits[owner[last]].Has(MentionKind.Place));
        if ((site || head) && !Known(first, end) && !text.IsTitleCase(first))
        {
            Add(first, end, MentionKind.Place);
            return;
        }

        for (int start = first; start < end;)
        {
            int stop = start;
            while (stop < end && !Stands(stop, first, end))
            {
                stop++;
            }

            if (stop > start)
            {
                Person(start, stop, titled && start == first);
            }

            titled = false;
            start = stop < end ? Math.Max(stop + 1, hits[owner[stop]].End) : end;
        }
    }

    /// <summary>Whether an atom belongs to a known name that is no part of a longer one: of several words, a country or people at the
    /// beginning, a body's short form.</summary>
    private bool Stands(int at, int first, int end)
    {
        if (owner[at] < 0)
        {
            return false;
        }

        var hit = hits[owner[at]];
        return hit.End - hit.First > 1 + (text.Atoms[hit.First].IsArticle ? 1 : 0)
            || hit.Has(MentionKind.Nationality) || hit.Spellings[0].Country is not null
            || (hit.Has(MentionKind.Organisation) && !(hit.First > first && text.Is(first, NameWordKind.FirstName)))
            || (hit.First == first && hit.End == end);
    }

    private bool Known(int first, int end)
    {
        int hit = owner[end - 1];
        return hit >= 0 && hits[hit].First <= first && hits[hit].End >= end;
    }

    /// <summary>The part of a piece that an organisation's word makes one.</summary>
    private (int From, int To)? Organisation(int first, int end)
    {
        if (text.IsTitleCase(first))
        {
            return null;
        }

        for (int at = end - 1; at >= first; at--)
        {
            if (!text.Is(at, NameWordKind.OrganisationWord) || (owner[at] >= 0 && hits[owner[at]].End > at + 1))
            {
                continue;
            }

            bool goesOn = at + 1 < end && (text.WordIs(at + 1, "of") || text.WordIs(at + 1, "for") || text.WordIs(at + 1, "on"));
            int to = goesOn ? end : at + 1;
            if (owner[at] >= 0 && hits[owner[at]].End == to && hits[owner[at]].First <= first)
            {
                return null;
            }

            bool lone = owner[at] >= 0 && !goesOn;
            int from = lone ? hits[owner[at]].First : first;
            if (to - from >= 2 && !(from == first && text.Atoms[first].IsFirst && text.Is(first, NameWordKind.Function)))
            {
                return lone ? null : (from, to);
            }
        }

        return null;
    }

    private void Person(int first, int end, bool titled)
    {
        int words = 0, unknown = 0;
        bool particle = false, upper = true, small = false;
        for (int at = first; at < end; at++)
        {
            words += text.Atoms[at].IsArticle ? 0 : 1;
            unknown += owner[at] < 0 && !text.Atoms[at].IsArticle ? 1 : 0;
            particle |= at > first && text.Atoms[at].IsArticle && text.Atoms[at].Gap == AtomGap.Space;
            particle |= at + 1 < end && text.Is(at, NameWordKind.NameParticle) && !text.Is(at, NameWordKind.Function);
            upper &= text.Atoms[at].Case == LetterCase.Upper;
            small |= at > first && owner[at] < 0 && text.IsSmallElsewhere(at);
        }

        bool place = first > 0 && (text.Joins(first) || text.Atoms[first].Gap == AtomGap.Space) && around.PlaceBefore(first, found.LastOrDefault());
        bool placed = place || around.PlaceAfter(end);
        bool firstName = words >= 2 && (text.Is(first, NameWordKind.FirstName) || (words >= 3 && text.Is(first + 1, NameWordKind.FirstName)));
        if (text.Is(end - 1, NameWordKind.OrganisationWord))
        {
            if (particle && words >= 2)
            {
                Add(first, end, MentionKind.Organisation);
            }

            return;
        }

        if (unknown == 0 && !(firstName && words >= 2) && !(titled && words >= 2))
        {
            return;
        }

        if ((titled || firstName || (particle && words >= 2 && !placed)) && !upper && words <= 6)
        {
            Add(first, end, MentionKind.Person);
        }
        else if (placed && unknown == words && words <= 4 && !upper && !small && !text.IsTitleCase(first) && !text.Is(first, NameWordKind.Trap))
        {
            Add(first, end, MentionKind.Place);
        }
        else if (words is >= 2 and <= 4 && !upper && !small && !text.IsTitleCase(first) && !placed && (around.Speaks(first, end) || around.Explained(end)))
        {
            Add(first, end, MentionKind.Person);
        }
    }

    private void Add(int first, int end, MentionKind kind)
    {
        NameSpelling? near = null;
        for (int at = first; at < end; at++)
        {
            if (owner[at] >= 0 && hits[owner[at]].Spellings is var spellings)
            {
                near ??= kind == MentionKind.Place
                    ? Array.Find(spellings, spelling => spelling.Place is { Kind: PlaceKind.City or PlaceKind.Town }) ?? Array.Find(spellings, spelling => spelling.Place is not null)
                    : Array.Find(spellings, spelling => spelling.Country is not null);
            }
        }

        found.Add(new FoundName
        {
            First = first,
            End = end,
            Span = text.Span(first, end),
            Kind = kind,
            Base = near,
            Country = kind == MentionKind.Organisation ? near?.Country : null,
        });
    }
}
