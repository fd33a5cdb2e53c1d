using Cairn.Organisations;
using Cairn.People;
using Cairn.Shared.Basics;

namespace Cairn.Involvement;

/// <summary>Who took part, when, at which stage, as what and how: somebody with an account, or an unnamed group.</summary>
/// <param name="Stage">At which point of the work.</param>
/// <param name="Role">As what; the role is theirs to choose.</param>
/// <param name="Day">When; today where nothing is said.</param>
/// <param name="Person">Somebody with an account; null for a group.</param>
/// <param name="Group">"Five families of ward 3"; empty for a person.</param>
/// <param name="Channel">In which way; none where nobody says.</param>
/// <param name="How">What they did.</param>
public sealed record ParticipationWords(InvolvementStage Stage, PartnerRole Role, DateOnly? Day, PersonId? Person, string Group, Channels Channel = Channels.None, string How = "")
{
    public const int LongestGroup = 200;
    public const int LongestHow = 1000;

    internal Outcome Check(DateOnly today)
    {
        var refusals = new List<Refusal>();
        if (!Enum.IsDefined(Stage))
            refusals.Add(new("InvolvementStageMissing", nameof(Stage)));
        if (!Enum.IsDefined(Role))
            refusals.Add(new("PartnerRoleMissing", nameof(Role)));
        if (Day > today)
            refusals.Add(new("ParticipationLater", nameof(Day)));
        if (Person is null == string.IsNullOrWhiteSpace(Group))
            refusals.Add(new("ParticipantMissing", nameof(Group)));
        if (Group.Trim().Length > LongestGroup)
            refusals.Add(new("TooLong", nameof(Group), LongestGroup));
        if (OneLine.Check(Group, nameof(Group)) is { } hidden)
            refusals.Add(hidden);
        if (!Enum.IsDefined(Channel))
            refusals.Add(new("ChannelUnknown", nameof(Channel)));
        if (How.Trim().Length > LongestHow)
            refusals.Add(new("TooLong", nameof(How), LongestHow));
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }
}
