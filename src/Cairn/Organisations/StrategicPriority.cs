using Cairn.Shared.Basics;

namespace Cairn.Organisations;

/// <summary>What an organisation wants to be better at for a time, and why. Projects say which one they serve.</summary>
public sealed class StrategicPriority
{
    public const int LongestAim = 200;
    public const int LongestReason = 1000;

    private StrategicPriority()
    {
    }

    private StrategicPriority(Guid id, OrganisationId organisation) => (Id, Organisation) = (id, organisation);

    public Guid Id { get; private set; }

    public OrganisationId Organisation { get; private set; }

    /// <summary>What shall be better.</summary>
    public string Aim { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public DateOnly From { get; private set; }

    /// <summary>The last day; null while it is open.</summary>
    public DateOnly? Until { get; private set; }

    public int Version { get; private set; } = 1;

    public bool HasEnded(DateOnly today) => Until < today;

    public static Outcome Set(Guid id, OrganisationId organisation, PriorityDescription description, out StrategicPriority? set)
    {
        var outcome = description.Check();
        set = null;
        if (outcome.IsAccepted)
        {
            set = new(id, organisation);
            set.Take(description);
        }

        return outcome;
    }

    public Outcome Change(PriorityDescription description, int seenVersion)
    {
        if (seenVersion != Version)
            return Outcome.Overtaken;
        var outcome = description.Check();
        if (outcome.IsAccepted)
        {
            Take(description);
            Version++;
        }

        return outcome;
    }

    private void Take(PriorityDescription description)
    {
        Aim = description.Aim.Trim();
        Reason = description.Reason.Trim();
        From = description.From ?? default;
        Until = description.Until;
    }
}

/// <summary>What is said of a priority.</summary>
public sealed record PriorityDescription(string Aim, string Reason, DateOnly? From, DateOnly? Until)
{
    internal Outcome Check()
    {
        var refusals = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(Aim))
            refusals.Add(new("PriorityAimMissing", nameof(Aim)));
        if (Aim.Trim().Length > StrategicPriority.LongestAim)
            refusals.Add(new("TooLong", nameof(Aim), StrategicPriority.LongestAim));
        if (OneLine.Check(Aim, nameof(Aim)) is { } hidden)
            refusals.Add(hidden);
        if (Reason.Trim().Length > StrategicPriority.LongestReason)
            refusals.Add(new("TooLong", nameof(Reason), StrategicPriority.LongestReason));
        if (From is null)
            refusals.Add(new("PriorityFromMissing", nameof(From)));
        if (Until < From)
            refusals.Add(new("PriorityEndsBeforeItBegins", nameof(Until)));
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }
}
