using Cairn.Values;

namespace Cairn.Language.Numbers;

/// <summary>A number read from some tokens, before bounds and ranges are put to it.</summary>
/// <param name="End">Index behind its last token.</param>
/// <param name="Value">The value; open at the high end for vague words.</param>
/// <param name="Form">Cardinal, Ordinal, Fraction, Vague or Article.</param>
/// <param name="Scale">The scale word's worth where the number ends in one ("1.2 million"), else 1; "5-6 million" lends it to the 5.</param>
/// <param name="InDigits">True where it is written in digits.</param>
internal readonly record struct Quantity(int End, CountRange Value, NumberForm Form, decimal Scale, bool InDigits);
