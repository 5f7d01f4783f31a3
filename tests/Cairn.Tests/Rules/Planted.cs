namespace Cairn.Tests.Rules.Planted.Late
{
    internal sealed class Later
    {
        public static int Count() => 1;
    }
}

namespace Cairn.Tests.Rules.Planted.Early
{
    internal sealed class UsesInBody
    {
        public int Run() => Late.Later.Count();
    }

    internal sealed class UsesInField
    {
        private readonly Late.Later? later;

        public bool IsSet => later is not null;

        public UsesInField() => later = null;
    }

    internal sealed class UsesInSignature
    {
        public static bool Is(object? thing, Late.Later? other = null) => thing is not null;
    }
}
