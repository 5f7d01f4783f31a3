namespace Cairn.Theatres;

/// <summary>Distances on the globe.</summary>
internal static class Geography
{
    /// <summary>Great-circle distance in kilometres between two points in degrees.</summary>
    public static double Kilometres(double latitude1, double longitude1, double latitude2, double longitude2)
    {
        double a = double.DegreesToRadians(latitude2 - latitude1) / 2;
        double b = double.DegreesToRadians(longitude2 - longitude1) / 2;
        double h = (Math.Sin(a) * Math.Sin(a))
            + (Math.Cos(double.DegreesToRadians(latitude1)) * Math.Cos(double.DegreesToRadians(latitude2)) * Math.Sin(b) * Math.Sin(b));
        return 2 * 6371 * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
