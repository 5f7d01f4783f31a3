namespace Cairn.Exams.Muc4;

/// <summary>One model learned from all messages and one for each part of them learned from the other parts, so that a message can be answered
/// by what others taught.</summary>
/// <param name="whole">Learned when it is first asked for.</param>
/// <param name="parts">By part: the model that has not seen it.</param>
/// <param name="quality">How well the models answer what they have not seen.</param>
internal sealed class HeldOut<TModel>(Lazy<TModel> whole, TModel[] parts, string quality)
{
    public TModel Whole => whole.Value;

    public string Quality => quality;

    /// <summary>The model that has not seen the message.</summary>
    public TModel Without(int message) => parts[message % parts.Length];
}
