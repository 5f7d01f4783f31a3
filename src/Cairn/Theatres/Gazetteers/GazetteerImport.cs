using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Theatres.Gazetteers;

/// <summary>Makes a gazetteer's index out of GeoNames files and boundary GeoJSON. The same files give the same index, in whatever order they
/// are named.</summary>
/// <remarks>A row that is wrong is reported with its number and the rest goes on. Held in memory while it runs: 12 bytes a name and 6 a
/// place, and 8 more a place where alternate names are read.</remarks>
public sealed class GazetteerImport
{
    private readonly FeatureKinds kinds;
    private readonly Action<Rejection> rejected;

    /// <param name="kinds">The file that says what each feature is.</param>
    /// <param name="rejected">Told of each row that is wrong.</param>
    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public GazetteerImport(string kinds, Action<Rejection> rejected) => (this.kinds, this.rejected) = (FeatureKinds.Read(kinds), rejected);

    /// <summary>Reads the files and writes the index into the folder.</summary>
    /// <exception cref="DataException">No file could be read, or nothing was in them; the old index stays.</exception>
    public ImportSummary Run(IEnumerable<string> paths, string folder, CancellationToken stop = default)
    {
        var files = paths.Select(path => (Path: path, Format: FormatOf(path))).OrderBy(file => file.Format).ThenBy(file => file.Path, StringComparer.Ordinal).ToList();
        using var writer = new GazetteerWriter(folder);
        var divisions = new DivisionTable();
        var boundaries = new List<Boundary>();
        var counts = ImmutableArray.CreateBuilder<ImportedFile>();
        var places = new PlaceRows(kinds, divisions, boundaries, writer);
        AlternateNameRows? alternates = null;
        bool open = true;
        foreach (var (path, format) in files)
        {
            if (open && format is GazetteerFormat.AlternateNames)
            {
                alternates = new AlternateNameRows(places.Numbers, writer);
                divisions.WriteRest(writer, boundaries);
                open = false;
            }

            counts.Add(format switch
            {
                GazetteerFormat.DivisionCodes => Rows(path, format, new DivisionRows(divisions).Take, stop),
                GazetteerFormat.Boundaries => Outlines(path, boundaries),
                GazetteerFormat.Places => Rows(path, format, places.Take, stop),
                GazetteerFormat.AlternateNames => Rows(path, format, alternates!.Take, stop),
                _ => new ImportedFile(path, format, 1, 0, 0, 1),
            });
        }

        if (open)
        {
            divisions.WriteRest(writer, boundaries);
        }

        if (writer.Places == 0)
        {
            throw new DataException(GazetteerErrors.NothingTaken, folder, 0, "none of the files holds a place; what was there before is unchanged");
        }

        (uint inIndex, long names) = (writer.Places, writer.Names);
        return new ImportSummary(counts.DrainToImmutable(), inIndex, names, boundaries.Count, writer.Finish(boundaries));
    }

    /// <summary>What a file holds, by its ending and its first line.</summary>
    private GazetteerFormat FormatOf(string path)
    {
        if (!File.Exists(path))
        {
            rejected(new Rejection(GazetteerErrors.MissingFile, path, "There is no such file.", "Check the path; the rest goes on."));
            return GazetteerFormat.Unknown;
        }

        if (Path.GetExtension(path).ToLowerInvariant() is ".geojson" or ".json")
        {
            return GazetteerFormat.Boundaries;
        }

        Span<int> ends = stackalloc int[GeoNamesRow.PlaceCells + 1];
        var row = GeoNamesRow.Of(File.ReadLines(path).FirstOrDefault(line => line.Length > 0), ends);
        var format = row.Count switch
        {
            GeoNamesRow.PlaceCells => GazetteerFormat.Places,
            4 when row[0].Contains('.') => GazetteerFormat.DivisionCodes,
            >= 4 and <= 10 when row.TryId(0, out _) && row.TryId(1, out _) => GazetteerFormat.AlternateNames,
            _ => GazetteerFormat.Unknown,
        };
        if (format == GazetteerFormat.Unknown)
        {
            rejected(new Rejection(GazetteerErrors.UnknownFormat, path, "The file is none that is read.", "Give allCountries.txt, a country's file, cities500.txt to cities15000.txt, admin1CodesASCII.txt, admin2Codes.txt, alternateNames.txt (unpacked) or GeoJSON."));
        }

        return format;
    }

    private delegate RowFate RowReader(ReadOnlySpan<char> line);

    private ImportedFile Rows(string path, GazetteerFormat format, RowReader take, CancellationToken stop)
    {
        long rows = 0, taken = 0, passedOver = 0;
        foreach (string line in File.ReadLines(path))
        {
            rows++;
            if (rows % 4096 == 0)
            {
                stop.ThrowIfCancellationRequested();
            }

            var fate = line.Length == 0 || line[0] == '#' ? RowFate.PassedOver : take(line);
            taken += fate.IsTaken ? 1 : 0;
            passedOver += fate.Code is null && !fate.IsTaken ? 1 : 0;
            if (fate.Code is not null)
            {
                rejected(new Rejection(fate.Code, $"{path}:{rows}", fate.Reason!, "Mend the row or leave it out; the rest goes on."));
            }
        }

        return new ImportedFile(path, format, rows, taken, passedOver, rows - taken - passedOver);
    }

    private ImportedFile Outlines(string path, List<Boundary> boundaries)
    {
        long rows = 0, taken = 0;
        foreach (var outcome in BoundaryFile.Read(path))
        {
            rows++;
            if (outcome.IsAccepted)
            {
                boundaries.Add(outcome.Value);
                taken++;
            }
            else
            {
                rejected(outcome.Rejection);
            }
        }

        return new ImportedFile(path, GazetteerFormat.Boundaries, rows, taken, 0, rows - taken);
    }
}
