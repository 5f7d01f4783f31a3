using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Cairn.Values;

/// <summary>A coded value with the words that carry it. A value without words is not made: evidence or nothing.</summary>
/// <param name="Value">The value as coded.</param>
/// <param name="Spans">Where the cleaned text says so, in reading order; at least one.</param>
/// <param name="Confidence">The coder's own estimate that the value is right, 0 to 1.</param>
[method: JsonConstructor]
public sealed record Evidenced<T>(T Value, ImmutableArray<TextSpan> Spans, double Confidence = 1)
{
    public Evidenced(T value, TextSpan span, double confidence = 1) : this(value, [span], confidence) { }

    public bool Equals(Evidenced<T>? other) =>
        other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value) && Spans.AsSpan().SequenceEqual(other.Spans.AsSpan()) && Confidence.Equals(other.Confidence);

    public override int GetHashCode() => HashCode.Combine(Value, Spans.Length, Confidence);
}
