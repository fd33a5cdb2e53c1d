using System.Globalization;
using Cairn.Drawing.Measuring;
using Cairn.Spc;

namespace Cairn.Drawing.Tests.Measuring;

public class PeriodTextTests
{
    [Theory]
    [InlineData(2015, "2015")]
    [InlineData(9999, "9999")]
    [InlineData(12000, "12,000")]
    [InlineData(2.5, "2.5")]
    public void A_number_that_may_be_a_year_has_no_separator(double position, string text) =>
        new PeriodText(Rhythm.Numbers, CultureInfo.InvariantCulture).Of(Period.At(position)).ShouldBe(text);
}
