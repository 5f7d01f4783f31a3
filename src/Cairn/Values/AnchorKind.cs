namespace Cairn.Values;

/// <summary>What kind of coded thing an anchor holds on to.</summary>
public enum AnchorKind
{
    Event,
    Claim,
    Assessment,
    Field,
}
