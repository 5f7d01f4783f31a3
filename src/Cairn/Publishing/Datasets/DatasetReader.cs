using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Cairn.Cleaning;
using Cairn.Coding;
using Cairn.Collection;
using Cairn.Theatres;
using Cairn.Values;
using CsvHelper;
using CsvHelper.Configuration;

namespace Cairn.Publishing.Datasets;

/// <summary>Reads UCDP GED and ACLED files as coded events of those datasets. Columns are found by their names; a GED file without a header has the
/// 49 columns of the whole dataset or the 45 of a country extract in their usual order.</summary>
/// <param name="ontology">Which types there are.</param>
/// <param name="countries">For the codes of countries named in words.</param>
public sealed class DatasetReader(Ontology ontology, IEnumerable<Country> countries)
{
    private static readonly StageVersion Reading = new("dataset", "1.0");
    private readonly FrozenDictionary<string, string> codes = countries.SelectMany(c => c.Variants.Append(c.Name), (c, name) => (name, c.Code))
        .DistinctBy(p => p.name, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(p => p.name, p => p.Code, StringComparer.OrdinalIgnoreCase);

    /// <param name="kind">Whose columns these are.</param>
    /// <param name="version">The dataset's own version, as its makers name it.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="receipt">How the file arrived; its hash is set here.</param>
    public Outcome<DatasetReading> Read(DatasetKind kind, string version, byte[] bytes, Receipt receipt)
    {
        if (TextDecoder.Decode(bytes, html: false) is not { } decoded)
        {
            return new Rejection(DatasetErrors.NoDataset, receipt.Address, "it holds no text.", "Name a CSV file.");
        }

        string text = decoded.Text;
        var hash = ContentHash.Of(bytes);
        var columns = Columns(kind, text, out bool hasHeader);
        string[] needed = kind == DatasetKind.Ged ? ["type_of_violence", "date_start", "country"] : ["event_date", "event_type", "country"];
        if (needed.FirstOrDefault(n => !columns.ContainsKey(n)) is { } missing)
        {
            return new Rejection(DatasetErrors.NoDataset, receipt.Address, $"the column '{missing}' is missing.", "Check the name of the dataset; docs/publishing.md lists the columns.");
        }

        var dataset = new StageVersion(kind == DatasetKind.Ged ? "UCDP GED" : "ACLED", version);
        IDatasetMapping mapping = kind == DatasetKind.Ged ? new GedMapping(codes) : new AcledMapping(codes, ontology);
        var events = ImmutableArray.CreateBuilder<Event>();
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var rejections = ImmutableArray.CreateBuilder<Rejection>();
        int number = 0;
        foreach (var row in Rows(text, columns, hasHeader))
        {
            number++;
            try
            {
                var (told, toll) = (mapping.Event(row, hash), mapping.Toll(row, hash, dataset));
                events.Add(told);
                if (toll is not null)
                {
                    claims.Add(toll);
                }
            }
            catch (FormatException wrong)
            {
                rejections.Add(new Rejection(DatasetErrors.BadRow, string.Create(CultureInfo.InvariantCulture, $"{receipt.Address} row {number}"), $"{wrong.Message}.", "Mend the row and import again."));
            }
        }

        var report = new Report { Hash = hash, Format = ReportFormat.Dataset, Content = text, Encoding = decoded.Encoding, Receipt = receipt with { Report = hash } };
        return new DatasetReading(
            new CodedReport
            {
                Document = new Document
                {
                    Report = report, Text = text, Map = SourceMap.Identity(text.Length), Blocks = [], Furniture = [], Title = $"{dataset}: {receipt.Stem}", Outlet = dataset.Name, Language = "en", Cleaner = Reading,
                },
                Coder = dataset,
                Events = events.ToImmutable(),
                Claims = claims.ToImmutable(),
                Assessments = [],
            },
            rejections.ToImmutable(),
            number);
    }

    private static FrozenDictionary<string, int> Columns(DatasetKind kind, string text, out bool hasHeader)
    {
        using var csv = new CsvParser(new StringReader(text), Plain());
        string[] first = csv.Read() ? csv.Record! : [];
        hasHeader = !(kind == DatasetKind.Ged && first.Length > 0 && first[0].All(char.IsDigit));
        var usual = first.Length == DatasetColumns.GedExtract.Length ? DatasetColumns.GedExtract : DatasetColumns.Ged;
        return (hasHeader ? first : [.. usual]).Select((name, i) => (Name: name.Trim().ToLowerInvariant(), i)).DistinctBy(c => c.Name).ToFrozenDictionary(c => c.Name, c => c.i);
    }

    private static IEnumerable<DatasetRow> Rows(string text, FrozenDictionary<string, int> columns, bool hasHeader)
    {
        using var csv = new CsvParser(new StringReader(text), Plain());
        int start = 0;
        for (bool first = true; csv.Read(); first = false)
        {
            int end = start + csv.RawRecord.Length;
            var row = new TextSpan(start, start + csv.RawRecord.TrimEnd('\r', '\n').Length);
            start = end;
            if (!(first && hasHeader) && csv.Record is { } cells && cells.Any(c => c.Length > 0))
            {
                yield return new DatasetRow(cells, columns, row);
            }
        }
    }

    private static CsvConfiguration Plain() => new(CultureInfo.InvariantCulture) { BadDataFound = null, IgnoreBlankLines = false };
}
