using System.Collections.Immutable;
using System.Text;
using Cairn.Cleaning.Lines;
using Cairn.Values;

namespace Cairn.Cleaning;

/// <summary>Puts the lines that stay together: the text with one empty line between blocks, the map of all of it, and the list of what went.</summary>
internal static class Assembly
{
    private const string Between = "\n\n";

    public static (string Text, SourceMap Map, ImmutableArray<Block> Blocks) Join(List<Line> lines)
    {
        var text = new StringBuilder();
        var runs = ImmutableArray.CreateBuilder<SourceMap.Run>();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var line in lines)
        {
            if (!line.Stays)
            {
                continue;
            }

            if (text.Length > 0)
            {
                text.Append(Between);
            }

            foreach (var run in line.Runs)
            {
                runs.Add(run with { Clean = run.Clean + text.Length });
            }

            blocks.Add(new Block(new TextSpan(text.Length, text.Length + line.Text.Length), line.Kind));
            text.Append(line.Text);
        }

        return (text.ToString(), new SourceMap(runs.ToImmutable()), blocks.ToImmutable());
    }

    public static ImmutableArray<Furniture> Taken(List<Line> lines) =>
        [.. lines.Where(l => !l.Stays && !l.Runs.IsEmpty).Select(l => new Furniture(l.Source, l.Reason!)).OrderBy(f => f.Span)];
}
