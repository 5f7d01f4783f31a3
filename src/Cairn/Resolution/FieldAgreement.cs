namespace Cairn.Resolution;

/// <summary>How often two codings agree in one field of the happenings that both have.</summary>
/// <param name="Field">The field's name in written output.</param>
/// <param name="Agree">Happenings in which they agree.</param>
/// <param name="Both">Happenings in which both give the field.</param>
public sealed record FieldAgreement(string Field, int Agree, int Both);
