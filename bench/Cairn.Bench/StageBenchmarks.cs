using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Cairn.Cleaning;
using Cairn.Coding;
using Cairn.Collection;
using Cairn.Language;
using Cairn.Running;
using Cairn.Theatres;

namespace Cairn.Bench;

/// <summary>Each stage alone and the whole way, over the five reports in turn; a figure is the time for all five.</summary>
/// <remarks>Code is made fast by the runtime only after it ran some dozens of times, so each stage runs 40 times four rounds before it is measured.</remarks>
[MemoryDiagnoser]
[WarmupCount(40)]
[IterationCount(15)]
[InvocationCount(4, 1)]
public class StageBenchmarks
{
    private readonly Cleaner cleaner = new();
    private LanguageLayer language = null!;
    private Coder coder = null!;
    private Pipeline pipeline = null!;
    private ImmutableArray<Report> offTopic;
    private ImmutableArray<Document> documents;
    private ImmutableArray<Reading> readings;

    [GlobalSetup]
    public void Read()
    {
        var theatres = TheatreSet.Read([DataFolders.Theatres], []);
        language = new LanguageLayer(theatres);
        pipeline = Pipeline.Standard(theatres);
        offTopic = BenchReports.LocalNews(report => !pipeline.Run(report).Value!.IsAboutConflict);
        coder = Pipeline.StandardCoder();
        documents = [.. BenchReports.Five.Select(report => cleaner.Clean(report).Value!)];
        readings = [.. documents.Select(language.Read)];
    }

    [Benchmark]
    public int Cleaning() => BenchReports.Five.Sum(report => cleaner.Clean(report).Value!.Text.Length);

    [Benchmark]
    public int Language() => documents.Sum(document => language.Read(document).Tokens.Length);

    [Benchmark]
    public int Coding() => readings.Sum(reading => coder.Code(reading).Events.Length);

    /// <summary>Five pieces of local news of the same lengths, which have nothing on conflict; needs the exams.</summary>
    [Benchmark]
    public int WholeWayOffTopic() => offTopic.Sum(report => pipeline.Run(report).Value!.Events.Length);

    [Benchmark]
    public int WholeWay() => BenchReports.Five.Sum(report => pipeline.Run(report).Value!.Events.Length);
}
