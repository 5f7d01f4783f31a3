using System.Diagnostics.CodeAnalysis;

namespace Cairn.Values;

/// <summary>What a step gives for one input: its value, or the rejection that stands in for it. In = out + rejected.</summary>
public readonly record struct Outcome<T> where T : class
{
    private Outcome(T? value, Rejection? rejection) => (Value, Rejection) = (value, rejection);

    public T? Value { get; }

    public Rejection? Rejection { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Rejection))]
    public bool IsAccepted => Value is not null;

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Rejection rejection) => new(null, rejection);
}
