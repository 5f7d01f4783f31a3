using BenchmarkDotNet.Running;
using Cairn.Bench;

if (args is ["growth", .. var sizes])
{
    GrowthTable.Write(sizes, Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
