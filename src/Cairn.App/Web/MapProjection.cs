namespace Cairn.App.Web;

/// <summary>Web Mercator in hundredths of a degree, x to the east and y to the south: the units of the base map that the build draws
/// (Client/world.mjs).</summary>
internal static class MapProjection
{
    private const double Limit = 84;
    private const double KilometresADegree = 111.32;

    public static double X(double longitude) => longitude * 100;

    public static double Y(double latitude)
    {
        double bounded = Math.Clamp(latitude, -Limit, Limit);
        return -Math.Log(Math.Tan((Math.PI / 4) + (bounded * Math.PI / 360))) * 180 / Math.PI * 100;
    }

    /// <summary>Length on the map of a distance on the ground at a latitude.</summary>
    public static double Length(double kilometres, double latitude) =>
        kilometres / KilometresADegree / Math.Cos(Math.Clamp(latitude, -Limit, Limit) * Math.PI / 180) * 100;
}
