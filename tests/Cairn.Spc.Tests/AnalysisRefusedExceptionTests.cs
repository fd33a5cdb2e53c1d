namespace Cairn.Spc.Tests;

public sealed class AnalysisRefusedExceptionTests
{
    [Fact]
    public void Carries_its_words_its_point_and_its_cause()
    {
        var cause = new InvalidOperationException("why");

        new AnalysisRefusedException("words", 7).ShouldSatisfyAllConditions(refusal => refusal.Message.ShouldBe("words"), refusal => refusal.Point.ShouldBe(7));
        new AnalysisRefusedException("words").ShouldSatisfyAllConditions(refusal => refusal.Message.ShouldBe("words"), refusal => refusal.Point.ShouldBeNull());
        new AnalysisRefusedException("words", cause).InnerException.ShouldBe(cause);
        new AnalysisRefusedException().Point.ShouldBeNull();
    }
}
