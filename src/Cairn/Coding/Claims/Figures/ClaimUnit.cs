namespace Cairn.Coding.Claims.Figures;

/// <summary>Something that a number can count: a row of <c>claim-units.tsv</c>.</summary>
/// <param name="Kind">The claim kind that a count of it makes.</param>
/// <param name="Role">Words that the coder treats alike: fighter, troop, person, site.</param>
/// <param name="Unit">The unit as written out.</param>
internal sealed record ClaimUnit(string Kind, string Role, string Unit);
