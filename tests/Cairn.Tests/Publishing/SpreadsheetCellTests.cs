using Cairn.Publishing;
using Xunit;

namespace Cairn.Tests.Publishing;

public sealed class SpreadsheetCellTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("-13.5", "-13.5")]
    [InlineData("Islamic State", "Islamic State")]
    [InlineData("", "")]
    public void A_cell_that_a_spreadsheet_would_run_is_made_harmless(string value, string cell) => Assert.Equal(cell, SpreadsheetCell.Harmless(value));
}
