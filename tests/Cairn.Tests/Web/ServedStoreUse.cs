using Xunit;

namespace Cairn.Tests.Web;

/// <summary>Classes that share one served store.</summary>
[CollectionDefinition(Name)]
public sealed class ServedStoreUse : ICollectionFixture<ServedStore>
{
    public const string Name = "served store";
}
