namespace Cairn.App.Web;

/// <summary>The style class that gives an event type its colour on maps, charts and in tables.</summary>
internal static class Tone
{
    /// <summary>ACLED's six types in the order that charts stack them.</summary>
    public static IReadOnlyList<string> Types { get; } =
        ["Battles", "Explosions/Remote violence", "Violence against civilians", "Protests", "Riots", "Strategic developments"];

    public static string Of(string type) => type switch
    {
        "Battles" => "t-battles",
        "Explosions/Remote violence" => "t-explosions",
        "Violence against civilians" => "t-civilians",
        "Protests" => "t-protests",
        "Riots" => "t-riots",
        "Strategic developments" => "t-strategic",
        _ => "t-other",
    };
}
