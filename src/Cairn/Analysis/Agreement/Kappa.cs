namespace Cairn.Analysis.Agreement;

/// <summary>Cohen's kappa of two coders: how far they agree beyond what their habits alone would give.</summary>
public static class Kappa
{
    /// <summary>1 for full agreement, 0 for that of chance, below for less; null where both always say the same one thing, so that chance explains all.</summary>
    /// <param name="table">How often the first said the row's and the second the column's value.</param>
    public static double? Of(int[,] table)
    {
        int size = table.GetLength(0);
        double all = 0, agreed = 0, expected = 0;
        foreach (int cell in table)
        {
            all += cell;
        }

        for (int i = 0; i < size; i++)
        {
            double row = 0, column = 0;
            for (int j = 0; j < size; j++)
            {
                (row, column) = (row + table[i, j], column + table[j, i]);
            }

            agreed += table[i, i];
            expected += row * column;
        }

        expected /= all * all;
        return all == 0 || expected > 1 - 1e-12 ? null : ((agreed / all) - expected) / (1 - expected);
    }
}
