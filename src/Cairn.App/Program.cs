using Cairn.Running;

namespace Cairn.App;

/// <summary>The one executable: <c>cairn</c>.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        Console.WriteLine(typeof(Pipeline).Assembly.GetName().Version);
        return 0;
    }
}
