using System.Collections.Immutable;
using System.Globalization;

namespace Cairn.Exams.Muc4;

/// <summary>A template of an answer key.</summary>
internal sealed record MucKey(string Id, bool IsOptional, ImmutableDictionary<MucSlot, ImmutableArray<MucFill>> Fills)
{
    public ImmutableArray<MucFill> this[MucSlot slot] => Fills.TryGetValue(slot, out var fills) ? fills : [];

    public string Type => this[MucSlot.Type] is [var first, ..] ? first.Values[0] : "ATTACK";

    /// <summary>The templates of a key file, by message id; a message without incidents has none.</summary>
    public static Dictionary<string, List<MucKey>> Read(string path)
    {
        var keys = new Dictionary<string, List<MucKey>>(StringComparer.Ordinal);
        string id = "", number = "*";
        var raw = new Dictionary<int, List<string>>();
        int slot = -1;
        void Close()
        {
            if (id.Length == 0)
            {
                return;
            }

            if (!keys.TryGetValue(id, out var list))
            {
                keys[id] = list = [];
            }

            if (number.Trim() is not ("*" or ""))
            {
                list.Add(new MucKey(id, number.Contains("OPTIONAL", StringComparison.Ordinal), raw.Where(s => s.Key > 1)
                    .Select(s => (Slot: (MucSlot)s.Key, Fills: s.Value.Select(MucFill.Parse).OfType<MucFill>().ToImmutableArray()))
                    .ToImmutableDictionary(s => s.Slot, s => s.Fills)));
            }
        }

        foreach (string line in File.ReadLines(path))
        {
            int dot = line.IndexOf('.', StringComparison.Ordinal);
            if (dot is > 0 and < 4 && int.TryParse(line.AsSpan(0, dot), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out int found) && line.Length > 10)
            {
                string value = line.Length > 36 ? line[36..].Trim() : "";
                slot = found;
                if (slot == 0)
                {
                    Close();
                    (id, number) = (value.Split(' ')[0], "*");
                    raw.Clear();
                }
                else if (slot == 1)
                {
                    number = value;
                }
                else
                {
                    raw[slot] = [value];
                }
            }
            else if (slot > 1 && line.StartsWith(' ') && line.Trim() is { Length: > 0 } more)
            {
                var list = raw[slot];
                string last = list[^1].TrimEnd();
                if (more[0] == '/' || last.EndsWith('/') || last.EndsWith(':') || last.Count(c => c == '"') % 2 == 1)
                {
                    list[^1] = last + " " + more;
                }
                else
                {
                    list.Add(more);
                }
            }
            else if (line.Trim().Length == 0)
            {
                slot = -1;
            }
        }

        Close();
        return keys;
    }
}
