namespace Cairn.Language.Matching;

/// <summary>What kind of thing two names are compared for.</summary>
public enum NameSort : byte
{
    Person,

    /// <summary>A body of people: armed group, ministry, agency. Numbers in its name tell it apart: the 55th brigade is not the 56th.</summary>
    Organisation,

    /// <summary>A firm: legal forms do not count, and numbered series ("Fund II", "Fund III") are alike.</summary>
    Company,

    /// <summary>A place: articles may be missing, other words not.</summary>
    Place,
}
