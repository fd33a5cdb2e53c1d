using Cairn.Host.Output;

namespace Cairn.Host.Tests.Output;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("RJZ", "RJZ")]
    [InlineData(" Ward 7 / East ", "Ward-7---East")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("", "blank")]
    [InlineData("...", "blank")]
    [InlineData("Århus 2", "Århus-2")]
    public void A_name_is_safe_and_still_readable(string value, string expected) => new FileNames().For(value).ShouldBe(expected);

    [Fact]
    public void Two_values_never_share_a_file_whatever_their_case()
    {
        var names = new FileNames();
        names.For("a b").ShouldBe("a-b");
        names.For("A-B").ShouldBe("A-B-2");
        names.For("a/b").ShouldBe("a-b-3");
    }

    [Fact]
    public void A_very_long_value_is_cut() => new FileNames().For(new string('x', 500)).Length.ShouldBe(80);
}
