using System.Collections.Immutable;

namespace Cairn.Publishing.Datasets;

/// <summary>The columns of other people's event datasets, in the order in which they write them.</summary>
public static class DatasetColumns
{
    /// <summary>UCDP GED, 49 columns. Mind the order best, high, low.</summary>
    public static ImmutableArray<string> Ged { get; } =
    [
        "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id", "conflict_new_id", "conflict_name",
        "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id", "side_b",
        "number_of_sources", "source_article", "source_office", "source_date", "source_headline", "source_original", "where_prec",
        "where_coordinates", "where_description", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id",
        "region", "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best",
        "high", "low", "gwnoa", "gwnob",
    ];

    /// <summary>The country extracts of UCDP GED, 45 columns. Mind the order low, best, high.</summary>
    public static ImmutableArray<string> GedExtract { get; } =
    [
        "id", "year", "active_year", "start_year", "end_year", "type_of_violence", "conflict_new_id", "conflict_name", "dyad_new_id", "dyad_name",
        "side_a_new_id", "gwnoa", "side_a", "side_b_new_id", "gwnob", "side_b", "number_of_sources", "source_article", "source_office",
        "source_date", "source_headline", "source_original", "where_prec", "where_coordinates", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt",
        "priogrid_gid", "country", "country_id", "iso3", "region", "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b",
        "deaths_civilians", "deaths_unknown", "low", "best", "high",
    ];

    /// <summary>ACLED, 31 columns.</summary>
    public static ImmutableArray<string> Acled { get; } =
    [
        "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type", "actor1", "assoc_actor_1",
        "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting", "iso", "region", "country", "admin1", "admin2", "admin3",
        "location", "latitude", "longitude", "geo_precision", "source", "source_scale", "notes", "fatalities", "tags", "timestamp",
    ];
}
