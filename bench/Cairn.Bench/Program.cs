using System.Globalization;
using BenchmarkDotNet.Running;
using Cairn.Bench;

if (args is ["growth", .. var sizes])
{
    GrowthTable.Write(sizes, Console.Out);
    return;
}

if (args is ["store", var path, var reports])
{
    await StoreGrowth.WriteAsync(path, int.Parse(reports, CultureInfo.InvariantCulture), Console.Out);
    return;
}

if (args is ["names", .. var names])
{
    NamesMeasure.Write(names, Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
