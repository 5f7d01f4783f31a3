using System.Globalization;
using BenchmarkDotNet.Running;
using Cairn.Bench;

// gazetteer-make N FOLDER and gazetteer-look FOLDER measure the index of places, in processes of their own; everything else goes to BenchmarkDotNet.
switch (args)
{
    case ["gazetteer-make", var names, var folder]:
        GazetteerMeasure.Make(int.Parse(names, CultureInfo.InvariantCulture), folder);
        break;
    case ["gazetteer-look", var folder]:
        GazetteerMeasure.Look(folder);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
