using Cairn.Values;

namespace Cairn.Analysis.Arithmetic.Rules;

/// <summary>"From 5,000 soldiers to 3,000": how many left, or would leave.</summary>
internal sealed class ChangeFromTo : IArithmeticRule
{
    public string Name => "change-from-to";

    public IEnumerable<Check> Find(FigureTable figures, CheckWriter writer)
    {
        foreach (var sentence in figures.Sentences())
        {
            for (int i = 0; i + 1 < sentence.Length; i++)
            {
                var (before, after) = (sentence[i], sentence[i + 1]);
                if (!before.Has(FigureSense.Before) || !after.Has(FigureSense.After) || before.Kind != after.Kind || !figures.Settings.Levels.Contains(before.Kind)
                    || !figures.AreOfOneParty(before, after))
                {
                    continue;
                }

                bool falls = before.Value.Low > after.Value.High, rises = after.Value.Low > before.Value.High;
                if (falls || rises)
                {
                    var change = falls ? before.Value.Minus(after.Value) : after.Value.Minus(before.Value);
                    bool isPlanned = before.Has(FigureSense.Planned);
                    yield return writer.Write(
                        Name,
                        CheckVerdict.Implies,
                        [before, after],
                        [writer.Told(before), writer.Told(after), writer.Reckoned(change, before.Claim.Unit)],
                        ("value", CheckWriter.Number(before.Value)),
                        ("other", CheckWriter.Number(after.Value)),
                        ("unit", before.Claim.Unit),
                        ("result", CheckWriter.Number(change)),
                        ("verb", writer.Phrase((falls, isPlanned) switch { (true, true) => "would-go", (true, false) => "went", (false, true) => "would-come", _ => "came" })));
                }
            }
        }
    }
}
