namespace Cairn.Spc.Tests;

/// <summary>One target for all points, or one for each.</summary>
public sealed class TargetKindTests
{
    [Fact]
    public void A_target_is_fixed_or_it_varies()
    {
        Target.At(5).Fixed.ShouldBe(5);
        Target.At(5).IsVarying.ShouldBeFalse();
        Target.Varying(5, 6).Fixed.ShouldBeNull();
        Target.Varying(5, 6).IsVarying.ShouldBeTrue();
    }
}
