namespace Cairn.Analysis.Arithmetic;

/// <summary>A way in which figures bear on each other.</summary>
internal interface IArithmeticRule
{
    /// <summary>Its key in <c>ontology/arithmetic.yaml</c>.</summary>
    string Name { get; }

    IEnumerable<Check> Find(FigureTable figures, CheckWriter writer);
}
