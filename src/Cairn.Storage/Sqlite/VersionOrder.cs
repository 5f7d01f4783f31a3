using System.Globalization;

namespace Cairn.Storage.Sqlite;

/// <summary>Which of two version numbers is newer: part by part, as numbers where both are, else in ordinal order.</summary>
internal static class VersionOrder
{
    public static int Compare(string left, string right)
    {
        string[] a = left.Split('.'), b = right.Split('.');
        for (int i = 0; i < Math.Max(a.Length, b.Length); i++)
        {
            string x = i < a.Length ? a[i] : "0", y = i < b.Length ? b[i] : "0";
            int order = int.TryParse(x, NumberStyles.None, CultureInfo.InvariantCulture, out int m) && int.TryParse(y, NumberStyles.None, CultureInfo.InvariantCulture, out int n)
                ? m.CompareTo(n)
                : string.CompareOrdinal(x, y);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
