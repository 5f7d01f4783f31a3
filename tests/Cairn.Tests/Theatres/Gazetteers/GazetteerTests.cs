using Cairn.Theatres;
using Cairn.Theatres.Gazetteers;
using Xunit;

namespace Cairn.Tests.Theatres.Gazetteers;

public sealed class GazetteerTests : IDisposable
{
    private readonly GazetteerFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_place_is_found_under_all_its_spellings_the_largest_first()
    {
        folder.Import(
            folder.Write("IQ.txt", GazetteerFolder.Row(1, "Tulfarīn", 34, 43, population: 500, spellings: "Al Tulfarin,Telferin"), GazetteerFolder.Row(2, "Tulfarin", 36, 44, population: 90_000)),
            folder.Write("admin1CodesASCII.txt", "IQ.01\tRiver Bend\tRiver Bend\t77"));
        using var gazetteer = Gazetteer.Open(folder.Index);
        Assert.Equal(["geonames-2", "geonames-1"], gazetteer.Find("TULFARIN").Select(place => place.Id));
        Assert.Equal(["geonames-2", "geonames-1"], gazetteer.Find("al-Tulfarin").Select(place => place.Id));
        var small = Assert.Single(gazetteer.Find("telferin"));
        Assert.Equal(("Tulfarīn", PlaceKind.Village, "IQ", "River Bend", 34.0), (small.Name, small.Kind, small.Country, small.Admin1, small.Latitude));
        Assert.Empty(gazetteer.Find("Tulfar"));
        Assert.Empty(gazetteer.Find("…"));
        Assert.False(gazetteer.Has("Nowhere"));
    }

    [Fact]
    public void A_division_without_coordinates_lies_amid_its_settlements()
    {
        folder.Import(
            folder.Write("places.txt", GazetteerFolder.Row(1, "North End", 35, 43, admin2: "5"), GazetteerFolder.Row(2, "South End", 34, 45, admin2: "5")),
            folder.Write("admin2Codes.txt", "IQ.01.5\tRiver District\tRiver District\t78"));
        using var gazetteer = Gazetteer.Open(folder.Index);
        var division = Assert.Single(gazetteer.Find("River District"));
        Assert.Equal((PlaceKind.Admin2, 34.5, 44.0), (division.Kind, division.Latitude, division.Longitude));
        Assert.InRange(division.RadiusKm, 90, 130);
        Assert.Equal("River District", gazetteer.Find("North End")[0].Admin2);
    }

    [Fact]
    public void Bad_rows_are_rejected_by_number_and_the_rest_goes_on()
    {
        var made = folder.Import(folder.Write("IQ.txt", GazetteerFolder.Row(1, "Good", 34, 43), GazetteerFolder.Row(2, "Off", 95, 43), "3\tshort", GazetteerFolder.Row(4, " ", 34, 43), GazetteerFolder.Row(5, "Lot", 34, 43, "S\tHTL"), GazetteerFolder.Row(1, "Good again", 34, 43)));
        Assert.Equal([GazetteerErrors.BadCoordinates, GazetteerErrors.WrongCellCount, GazetteerErrors.NoName], folder.Rejections.Select(rejection => rejection.Code));
        Assert.EndsWith("IQ.txt:3", folder.Rejections[1].Subject, StringComparison.Ordinal);
        var file = Assert.Single(made.Files);
        Assert.Equal((6, 2, 1, 3), (file.Rows, file.Taken, file.PassedOver, file.Rejected));
    }

    [Fact]
    public void An_import_that_is_broken_off_leaves_the_old_index()
    {
        string path = folder.Write("IQ.txt", GazetteerFolder.Row(1, "Good", 34, 43));
        folder.Import(path);
        byte[] before = File.ReadAllBytes(Path.Combine(folder.Index, Gazetteer.FileName));
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        string large = folder.Write("large.txt", [.. Enumerable.Range(1, 5000).Select(id => GazetteerFolder.Row(id, "Place " + id, 34, 43))]);
        var import = new GazetteerImport(Path.Combine(DataFolders.Ontology, "words", "gazetteer-kinds.tsv"), folder.Rejections.Add);
        Assert.Throws<OperationCanceledException>(() => import.Run([large], folder.Index, stop.Token));
        Assert.Throws<DataException>(() => folder.Import(folder.Write("empty.txt", "nothing")));
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(folder.Index, Gazetteer.FileName)));
        Assert.Equal([Gazetteer.FileName], Directory.GetFiles(folder.Index).Select(Path.GetFileName));
    }

    [Fact]
    public void The_same_files_give_the_same_index_in_any_order()
    {
        string[] files = [folder.Write("a.txt", GazetteerFolder.Row(1, "One", 34, 43)), folder.Write("b.txt", GazetteerFolder.Row(2, "Two", 35, 43)), folder.Write("admin1CodesASCII.txt", "IQ.01\tRiver Bend\tRiver Bend\t77")];
        folder.Import(files);
        byte[] one = File.ReadAllBytes(Path.Combine(folder.Index, Gazetteer.FileName));
        folder.Import([.. files.Reverse()]);
        Assert.Equal(one, File.ReadAllBytes(Path.Combine(folder.Index, Gazetteer.FileName)));
    }

    [Fact]
    public void Alternate_names_and_boundaries_are_taken_in()
    {
        string outline = """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"shapeName":"River Bend","shapeISO":"IQ-RB","shapeType":"ADM1"},"geometry":{"type":"Polygon","coordinates":[[[42,33],[46,33],[46,37],[42,37],[42,33]]]}},{"type":"Feature","properties":{"name":"Point"},"geometry":{"type":"Point","coordinates":[1,2]}}]}""";
        var made = folder.Import(
            folder.Write("IQ.txt", GazetteerFolder.Row(1, "Good", 34, 43, admin1: ""), GazetteerFolder.Row(2, "Far", 10, 43, admin1: "")),
            folder.Write("alternateNamesV2.txt", "900\t1\tar\tالجيد\t\t\t\t\t\t", "901\t1\tlink\thttp://x\t\t\t\t\t\t", "902\t7\ten\tGone\t\t\t\t\t\t"),
            folder.Write("adm1.geojson", outline));
        using var gazetteer = Gazetteer.Open(folder.Index);
        Assert.Equal("River Bend", Assert.Single(gazetteer.Find("الجيد")).Admin1);
        Assert.Null(gazetteer.Find("Far")[0].Admin1);
        Assert.Equal((1, 1), (made.Boundaries, folder.Rejections.Count(rejection => rejection.Code == GazetteerErrors.BadBoundary)));
        var boundary = Assert.Single(gazetteer.Boundaries);
        Assert.True(boundary.Contains(34, 43) && !boundary.Contains(32, 43));
        Assert.Equal(("IQ", 35.0, 44.0), (boundary.Country, boundary.Middle().Latitude, boundary.Middle().Longitude));
    }

    [Fact]
    public void A_damaged_index_is_told_and_not_read()
    {
        folder.Import(folder.Write("IQ.txt", GazetteerFolder.Row(1, "Good", 34, 43)));
        using (var file = File.OpenWrite(Path.Combine(folder.Index, Gazetteer.FileName)))
        {
            file.SetLength(file.Length - 4);
        }

        Assert.Equal(GazetteerErrors.WrongIndex, Assert.Throws<DataException>(() => Gazetteer.Open(folder.Index)).Code);
        Assert.Equal(GazetteerErrors.NoIndex, Assert.Throws<DataException>(() => Gazetteer.Open(folder.Index + "-none")).Code);
    }

    [Fact]
    public void A_theatre_is_told_what_its_places_lack()
    {
        folder.Import(
            folder.Write("IQ.txt", GazetteerFolder.Row(1, "Owlsgate", 34, 43), GazetteerFolder.Row(2, "Reedham", 30, 47)),
            folder.Write("admin1CodesASCII.txt", "IQ.01\tRiver Bend\tRiver Bend\t77"));
        using var gazetteer = Gazetteer.Open(folder.Index);
        Place Town(string id, string name, double? latitude, double? longitude) => new()
            { Id = id, Name = name, Variants = [], Kind = PlaceKind.Town, Country = "IQ", Latitude = latitude, Longitude = longitude, RadiusKm = 5 };
        var theatre = new Theatre
        {
            Name = "made-up",
            Title = "",
            Countries = ["IQ"],
            Places = [Town("a", "Owlsgate", 34, 43.01), Town("b", "Owlsgate", 34, 43.02), Town("c", "Reedham", 34, 43), Town("d", "Newtown", 34, 43), Town("e", "Oldtown", null, null)],
        };
        Assert.Equal(
            [(PlaceLack.NoCoordinates, "e"), (PlaceLack.Unconfirmed, "d"), (PlaceLack.Elsewhere, "c"), (PlaceLack.Duplicate, "a"), (PlaceLack.MissingDivision, "River Bend")],
            PlaceCheck.Of(theatre, gazetteer).Select(finding => (finding.Lack, finding.Place)));
        Assert.Equal([PlaceLack.NoCoordinates, PlaceLack.Duplicate], PlaceCheck.Of(theatre, null).Select(finding => finding.Lack));
    }
}
