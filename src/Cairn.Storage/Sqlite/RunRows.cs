using Cairn.Ledger;
using Cairn.Ledger.Queries;
using Cairn.Values;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>Reads the runs of adding and what each refused.</summary>
internal static class RunRows
{
    public static Page<Run> Page(SqliteConnection connection, PageRequest page)
    {
        var rows = connection.Query<Row>(
            """
            SELECT seq AS Seq, started AS Started, ended AS Ended, coder AS Coder, coder_version AS Version, received AS Received, added AS Added, recoded AS Recoded, known AS Known,
              rejected AS Rejected, events AS Events, claims AS Claims, assessments AS Assessments, not_coded AS NotCoded
            FROM runs ORDER BY seq DESC LIMIT @Limit OFFSET @Offset
            """,
            new { page.Limit, page.Offset }).AsList();
        return new Page<Run>([.. rows.Select(r => r.Run(Rejections(connection, r.Seq)))], connection.ExecuteScalar<long>("SELECT count(*) FROM runs"));
    }

    private static IEnumerable<Rejection> Rejections(SqliteConnection connection, long run) =>
        connection.Query<(string Code, string Subject, string Message, string Remedy)>("SELECT code, subject, message, remedy FROM rejections WHERE run = @run ORDER BY seq", new { run })
            .Select(r => new Rejection(r.Code, r.Subject, r.Message, r.Remedy));

    private sealed class Row
    {
        public long Seq { get; set; }

        public string Started { get; set; } = "";

        public string? Ended { get; set; }

        public string Coder { get; set; } = "";

        public string Version { get; set; } = "";

        public int Received { get; set; }

        public int Added { get; set; }

        public int Recoded { get; set; }

        public int Known { get; set; }

        public int Rejected { get; set; }

        public int Events { get; set; }

        public int Claims { get; set; }

        public int Assessments { get; set; }

        public int NotCoded { get; set; }

        public Run Run(IEnumerable<Rejection> rejections) => new()
        {
            Number = Seq,
            Started = Stored.Instant(Started),
            Ended = Ended is null ? null : Stored.Instant(Ended),
            Coder = new StageVersion(Coder, Version),
            Counts = new RunCounts
            {
                Received = Received, Added = Added, Recoded = Recoded, Known = Known, Rejected = Rejected, Events = Events, Claims = Claims, Assessments = Assessments, NotCoded = NotCoded,
            },
            Rejections = [.. rejections],
        };
    }
}
