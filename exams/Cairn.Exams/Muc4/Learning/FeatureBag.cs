using Cairn.Language.Syntax;

namespace Cairn.Exams.Muc4;

/// <summary>Collects the features of one example: each a template's number joined with values.</summary>
internal sealed class FeatureBag(int family)
{
    private static readonly int[] Steps = [8, 15, 30, 50, 80, 120, 170, 230, 300, 380, 460, 540, 620, 700, 780, 860, 930];

    private readonly HashSet<ulong> keys = [];

    public void Add(int template) => keys.Add(Features.Key((family * 100) + template, 0));

    public void Add(int template, ulong a) => keys.Add(Features.Key((family * 100) + template, a));

    public void Add(int template, ulong a, ulong b) => keys.Add(Features.Key((family * 100) + template, a, b));

    public void Add(int template, ulong a, ulong b, ulong c) => keys.Add(Features.Key((family * 100) + template, a, b, c));

    public void AddAll(IEnumerable<ulong> others) => keys.UnionWith(others);

    public ulong[] ToArray() => [.. keys];

    /// <summary>A chance in thousandths, as one feature for each of the steps that it reaches.</summary>
    public void AddUpTo(int template, ulong a, int chance)
    {
        for (int step = 0; step < Steps.Length && chance >= Steps[step]; step++)
        {
            Add(template, a, (ulong)step);
        }
    }

    /// <summary>A chance in thousandths as one of eight levels.</summary>
    public static ulong Level(int chance) => chance switch { < 15 => 0, < 50 => 1, < 120 => 2, < 250 => 3, < 420 => 4, < 620 => 5, < 820 => 6, _ => 7 };
}
