namespace Cairn.Language.Syntax;

/// <summary>A step of the parser.</summary>
internal enum ParseAction : byte
{
    Shift,
    Left,
    Right,
}
