using System.Collections.Immutable;

namespace Cairn.App.Web;

/// <summary>Coded things beside a text, where their reasons are told, and the name that a decision is signed with unless another is given.</summary>
internal sealed record CardList(ImmutableArray<CodedCard> Cards, string Explanation, string? ReaderName);
