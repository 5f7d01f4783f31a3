namespace Cairn.Values;

/// <summary>The lasting id of a coded thing, made from its <see cref="Anchor"/>: a letter for the kind (e, c, a, f) and
/// sixteen hex digits. The short <c>e1</c> of written output is not this.</summary>
public readonly record struct CodedId(string Value)
{
    public override string ToString() => Value;
}
