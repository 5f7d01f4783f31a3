namespace Cairn.Exams.Muc4;

/// <summary>What is thought of an incident: whether it belongs in the answer, of which type it is, how far it came, who is behind it.</summary>
/// <param name="Kept">Chance that the key has it.</param>
/// <param name="Types">Chances of the <see cref="MucSets.Types"/>.</param>
/// <param name="Stages">Chances of the <see cref="MucSets.Stages"/>.</param>
/// <param name="Categories">Chances of the <see cref="MucSets.Categories"/>.</param>
/// <param name="Implied">Chances of the instruments that need no string.</param>
internal sealed record Judgement(int Kept, int[] Types, int[] Stages, int[] Categories, int[] Implied)
{
    private const int TypesFrom = 1;
    private static readonly int StagesFrom = TypesFrom + MucSets.Types.Length, CategoriesFrom = StagesFrom + MucSets.Stages.Length, ImpliedFrom = CategoriesFrom + MucSets.Categories.Length;

    /// <summary>The likeliest type; ATTACK, which holds for any violence, where that is not sure enough.</summary>
    public string Type(int threshold)
    {
        int best = Array.IndexOf(Types, Types.Max());
        return MucSets.Types[Types[best] >= threshold ? best : 0];
    }

    /// <summary>What a type is worth, in thousandths of a right one: ATTACK is half right of any other.</summary>
    public int WorthOf(string type) => type == MucSets.Types[0] ? (1000 + Types[0]) / 2 : Types[MucSets.Types.IndexOf(type)];

    public static Judgement Of(int kept, int[] chances) =>
        new(kept, chances[TypesFrom..StagesFrom], chances[StagesFrom..CategoriesFrom], chances[CategoriesFrom..ImpliedFrom], chances[ImpliedFrom..]);

    /// <summary>What the key says of an incident, as answers to the same questions; null stands for an incident that the key does not have.</summary>
    public static sbyte[] Answers(MucKey? key)
    {
        sbyte[] answers = new sbyte[ImpliedFrom + MucSets.ImpliedInstruments.Length];
        if (key is null)
        {
            answers.AsSpan(1).Fill(-1);
            return answers;
        }

        answers[0] = key.IsOptional ? (sbyte)-1 : (sbyte)1;
        answers[TypesFrom + MucSets.TypeOf(key)] = 1;
        Mark(answers, StagesFrom, MucSets.Stages, key[MucSlot.Stage] is [var stage, ..] ? stage.Values[0] : MucSets.Stages[0]);
        Mark(answers, CategoriesFrom, MucSets.Categories, key[MucSlot.Category] is [var category, ..] ? category.Values[0] : MucSets.None);
        foreach (var fill in key[MucSlot.InstrumentType].Where(f => f.References.Length == 0))
        {
            Mark(answers, ImpliedFrom, MucSets.ImpliedInstruments, fill.Values[0]);
        }

        return answers;
    }

    private static void Mark(sbyte[] answers, int from, System.Collections.Immutable.ImmutableArray<string> values, string value)
    {
        if (values.IndexOf(value) is var at and >= 0)
        {
            answers[from + at] = 1;
        }
    }
}
