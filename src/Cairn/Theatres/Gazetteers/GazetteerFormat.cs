namespace Cairn.Theatres.Gazetteers;

/// <summary>What a file to be imported holds. In this order they are read.</summary>
public enum GazetteerFormat
{
    /// <summary>None that is known.</summary>
    Unknown,

    /// <summary>GeoNames' admin1CodesASCII.txt or admin2Codes.txt: codes and names of divisions.</summary>
    DivisionCodes,

    /// <summary>GeoJSON with outlines of divisions.</summary>
    Boundaries,

    /// <summary>GeoNames' main table: allCountries.txt, a country's file, cities500.txt to cities15000.txt.</summary>
    Places,

    /// <summary>GeoNames' alternateNames.txt or alternateNamesV2.txt: further names of places by their number.</summary>
    AlternateNames,
}
