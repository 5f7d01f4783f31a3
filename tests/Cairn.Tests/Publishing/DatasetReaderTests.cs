using System.Text;
using Cairn.Collection;
using Cairn.Publishing.Datasets;
using Cairn.Theatres;
using Cairn.Values;
using Xunit;

namespace Cairn.Tests.Publishing;

public sealed class DatasetReaderTests
{
    private static readonly DatasetReader Reader = new(Ontology.Read(DataFolders.Ontology), TheatreSet.Read([DataFolders.Theatres], [TheatreSet.World]).Countries);

    /// <summary>The cells that are not empty; those that a file lacks are left out.</summary>
    private static readonly Dictionary<string, string> Clash = new(StringComparer.Ordinal)
    {
        ["id"] = "7001", ["type_of_violence"] = "1", ["side_a"] = "Government of Iraq", ["side_b"] = "IS", ["where_prec"] = "1", ["where_coordinates"] = "Hit town",
        ["latitude"] = "33.64", ["longitude"] = "42.83", ["country"] = "Iraq", ["date_start"] = "2016-03-02", ["date_end"] = "2016-03-02", ["low"] = "4", ["best"] = "5", ["high"] = "9",
    };

    [Theory]
    [InlineData(49, true)]
    [InlineData(49, false)]
    [InlineData(45, true)]
    [InlineData(45, false)]
    public void Both_layouts_of_GED_are_read_with_a_header_and_without(int columns, bool hasHeader)
    {
        string[] names = [.. columns == 49 ? DatasetColumns.Ged : DatasetColumns.GedExtract];
        Assert.Equal(columns, names.Length);
        var read = Read(DatasetKind.Ged, hasHeader ? string.Join(',', names) : null, Row(names, Clash));
        Assert.Empty(read.Rejections);
        var told = Assert.Single(read.Coded.Events);
        Assert.Equal(("Battles", "Hit town", "IQ"), (told.Type, told.Place!.Value.Name, told.Place.Value.Country));
        Assert.Equal(new CountRange(4, 9), told.Killed!.Value);
        Assert.Equal(CountRange.Exactly(5), Assert.Single(read.Coded.Claims).Value.Value);
        Assert.Equal(Row(names, Clash), read.Coded.Document.Text[told.Evidence.Start..told.Evidence.End]);
    }

    [Fact]
    public void A_row_that_cannot_be_read_is_rejected_by_number_and_reason()
    {
        string[] names = [.. DatasetColumns.Ged];
        string Changed(string column, string cell) => Row(names, new(Clash, StringComparer.Ordinal) { [column] = cell });
        var read = Read(DatasetKind.Ged, string.Join(',', names), Row(names, Clash), Changed("date_start", "in spring"), Changed("type_of_violence", "4"), Changed("latitude", "91"), Changed("best", "few"));
        Assert.Equal(5, read.Rows);
        Assert.Equal(read.Rows, read.Coded.Events.Length + read.Rejections.Length);
        Assert.All(read.Rejections, r => Assert.Equal(DatasetErrors.BadRow, r.Code));
        Assert.Equal(["2 date_start", "3 type_of_violence", "4 latitude", "5 best"], read.Rejections.Select(r => $"{r.Subject.Split(' ')[^1]} {r.Message.Split('\'').First(DatasetColumns.Ged.Contains)}"));
    }

    [Fact]
    public void ACLED_is_read_with_its_own_types_sides_and_precision_of_days()
    {
        var read = Read(
            DatasetKind.Acled,
            "\uFEFFevent_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,actor2,country,location,latitude,longitude,geo_precision,fatalities",
            "IRQ1,02 March 2016,2,Battles,Armed clash,Islamic State,One Band; Another Band,Police Forces,Iraq,Hit,33.64,42.83,1,3",
            "IRQ2,2016-03-02,1,Quarrels,Armed clash,Islamic State,,Police Forces,Iraq,Hit,33.64,42.83,1,3");
        var told = Assert.Single(read.Coded.Events);
        Assert.Equal(new DateRange(new DateOnly(2016, 2, 28), new DateOnly(2016, 3, 5)), told.Date!.Value);
        Assert.Equal(["Islamic State", "One Band", "Another Band"], told.Actors.Select(a => a.Value));
        Assert.Equal(CountRange.Exactly(3), told.Killed!.Value);
        Assert.Contains("Quarrels", Assert.Single(read.Rejections).Message, StringComparison.Ordinal);
    }

    private static DatasetReading Read(DatasetKind kind, params string?[] lines) =>
        Reader.Read(kind, "1.0", Encoding.UTF8.GetBytes(string.Join('\n', lines.OfType<string>())), new Receipt(default, "small", "small.csv", DateTimeOffset.UnixEpoch)).Value!;

    private static string Row(string[] columns, Dictionary<string, string> cells) => string.Join(',', columns.Select(c => cells.GetValueOrDefault(c)));
}
