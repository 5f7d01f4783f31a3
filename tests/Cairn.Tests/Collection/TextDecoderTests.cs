using System.Text;
using Cairn.Collection;
using Xunit;

namespace Cairn.Tests.Collection;

public sealed class TextDecoderTests
{
    private const string Arabic = "قتل ثلاثة جنود في هجوم على نقطة تفتيش غرب الموصل يوم الأحد";
    private const string French = "Trois soldats ont été tués à Tombouctou, où l’armée a été attaquée près de la préfecture";
    private const string Russian = "Трое военных погибли в результате обстрела под Алеппо в воскресенье";

    [Theory]
    [InlineData(Arabic, 1256, "windows-1256")]
    [InlineData(French, 1252, "windows-1252")]
    [InlineData(Russian, 1251, "windows-1251")]
    [InlineData(Arabic, 65001, "utf-8")]
    [InlineData(Arabic, 1200, "utf-16")]
    [InlineData(French, 1201, "utf-16BE")]
    [InlineData("Plain words.", 65001, "utf-8")]
    public void The_encoding_is_found_without_a_mark(string text, int page, string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.GetEncoding(page);
        Assert.Equal((text, name), TextDecoder.Decode(encoding.GetBytes(text), false));
    }

    [Fact]
    public void A_page_names_its_own_encoding()
    {
        byte[] page = [.. "<html><head><meta charset=\"iso-8859-7\"></head><p>"u8, 0xC1, 0xE2];
        Assert.EndsWith("Αβ", TextDecoder.Decode(page, true)!.Value.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_damaged_byte_does_not_spoil_a_report_in_UTF_8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Arabic), 0xC3, .. " end"u8];
        Assert.Equal(Arabic + "\uFFFD end", TextDecoder.Decode(bytes, false)!.Value.Text);
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 20 })]
    [InlineData(new byte[] { 65, 0, 66, 67, 0, 68 })]
    [InlineData(new byte[] { 1, 2, 3, 65 })]
    public void What_is_no_text_is_told(byte[] bytes) => Assert.Null(TextDecoder.Decode(bytes, false));
}
