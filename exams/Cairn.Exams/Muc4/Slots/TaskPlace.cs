namespace Cairn.Exams.Muc4;

/// <summary>A place as the task names it.</summary>
/// <param name="Name">In capitals.</param>
/// <param name="Type">DEPARTMENT, CITY, NEIGHBORHOOD and so on.</param>
/// <param name="Country">ISO code; empty where several countries may have it or none is known.</param>
/// <param name="Within">The place above it with its type; empty where none is known.</param>
internal sealed record TaskPlace(string Name, string Type, string Country, string Within)
{
    /// <summary>0 for divisions of a country, 1 for towns, 2 for parts of towns and single sites.</summary>
    public int Depth => Type switch
    {
        "DEPARTMENT" or "PROVINCE" or "STATE" or "REGION" or "OFFICIAL REGION" or "COUNTY" or "INTENDANCY" or "COMMISSARIAT" or "ZONE" or "AREA" or "JUNGLE" or "VALLEY" => 0,
        "CITY" or "TOWN" or "MUNICIPALITY" or "JURISDICTION" or "PORT" or "VILLAGE" or "CAPITAL" => 1,
        _ => 2,
    };

    public override string ToString() => $"{Name} ({Type})";
}
