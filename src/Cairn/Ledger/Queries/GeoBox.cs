namespace Cairn.Ledger.Queries;

/// <summary>A rectangle on the map in WGS 84 degrees, edges included. West is greater than east where it crosses the date line.</summary>
public readonly record struct GeoBox(double South, double West, double North, double East);
