using Cairn.People;

namespace Cairn.Involvement;

/// <summary>Where what somebody is asked differs from what they said they wish. It warns and forbids nothing: people may be asked, and change their minds.</summary>
public static class WishAdvice
{
    /// <summary>What to tell whoever asks: keys of the words; none where all is as wished.</summary>
    /// <param name="wishes">What they said of themselves; null where they said nothing.</param>
    /// <param name="chosen">The roles as a partner that they chose, here.</param>
    /// <param name="role">The role that they are asked to take.</param>
    /// <param name="channel">The way in which they are asked to take part.</param>
    public static IReadOnlyList<string> Of(Profile? wishes, IReadOnlyCollection<PartnerRole> chosen, PartnerRole role, Channels channel)
    {
        var advice = new List<string>();
        if (wishes?.Level == InvolvementLevel.NotNow)
            advice.Add("WishNotNow");
        if (wishes?.Level == InvolvementLevel.KeepMeInformed || (wishes?.Level == InvolvementLevel.AskMe && role == PartnerRole.PartnerInCoproduction))
            advice.Add("WishLess");
        if (chosen.Count > 0 && !chosen.Contains(role))
            advice.Add("WishOtherRole");
        if (wishes is { Channels: not Channels.None and var liked } && !liked.HasFlag(channel))
            advice.Add("WishOtherChannel");
        return advice;
    }
}
