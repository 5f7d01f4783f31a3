namespace Cairn.Language.Dates;

/// <summary>The periods that dates count in, numbered as in dates.tsv.</summary>
internal enum DateUnit : byte
{
    Hour,
    Day,
    Week,
    Month,
    Year,
    Decade,
    Fortnight,
    Weekend,
}
