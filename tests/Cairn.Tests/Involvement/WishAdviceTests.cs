using Cairn.Involvement;
using Cairn.People;

namespace Cairn.Tests.Involvement;

/// <summary>What somebody wishes is theirs to say; whoever asks otherwise is told.</summary>
public sealed class WishAdviceTests
{
    [Theory]
    [InlineData(InvolvementLevel.NotNow, PartnerRole.TellingTheirStory, "WishNotNow")]
    [InlineData(InvolvementLevel.KeepMeInformed, PartnerRole.TellingTheirStory, "WishLess")]
    [InlineData(InvolvementLevel.AskMe, PartnerRole.PartnerInCoproduction, "WishLess")]
    [InlineData(InvolvementLevel.AskMe, PartnerRole.TellingTheirStory, "")]
    [InlineData(InvolvementLevel.WorkWithMe, PartnerRole.PartnerInCoproduction, "")]
    [InlineData(InvolvementLevel.NotSaid, PartnerRole.PartnerInCoproduction, "")]
    public void Warns_where_somebody_is_asked_for_more_than_they_wish(InvolvementLevel level, PartnerRole role, string advice) =>
        string.Join(' ', WishAdvice.Of(Wishing(level, Channels.None), [], role, Channels.Phone)).ShouldBe(advice);

    [Fact]
    public void Warns_of_another_role_and_another_way()
    {
        var wishes = Wishing(InvolvementLevel.WorkWithMe, Channels.Phone | Channels.Letter);

        WishAdvice.Of(wishes, [PartnerRole.TellingTheirStory], PartnerRole.RepresentingAGroup, Channels.Email).ShouldBe(["WishOtherRole", "WishOtherChannel"]);
        WishAdvice.Of(wishes, [PartnerRole.TellingTheirStory], PartnerRole.TellingTheirStory, Channels.Letter).ShouldBeEmpty();
        WishAdvice.Of(wishes, [], PartnerRole.RepresentingAGroup, Channels.None).ShouldBeEmpty("nobody said in which way");
    }

    [Fact]
    public void Warns_of_nothing_where_nothing_was_said() => WishAdvice.Of(null, [], PartnerRole.PartnerInCoproduction, Channels.Email).ShouldBeEmpty();

    private static Profile Wishing(InvolvementLevel level, Channels channels)
    {
        var profile = new Profile(default);
        profile.Wish(new(level, channels, TimesOfWeek.None, null, ""), 1);
        return profile;
    }
}
