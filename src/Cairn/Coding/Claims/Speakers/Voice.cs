using System.Collections.Immutable;
using Cairn.Language.Speech;
using Cairn.Values;

namespace Cairn.Coding.Claims.Speakers;

/// <summary>Who puts something forward, and who passed it on.</summary>
/// <param name="Speaker">The person or body, with the words that name it.</param>
/// <param name="Via">Who passed it on besides the report itself, nearest to the report first.</param>
/// <param name="Attribution">The words of speech that it comes from; null where nobody is made to say it.</param>
internal sealed record Voice(Evidenced<string> Speaker, ImmutableArray<Evidenced<string>> Via, Language.Speech.Attribution? Attribution);
