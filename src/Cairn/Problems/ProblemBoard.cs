using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Problems;

/// <summary>How a team keeps its problems: whether visitors may report, and how many it takes up at once. A team that said nothing has the usual.</summary>
public sealed class ProblemBoard
{
    /// <summary>A few that are finished help more than many that are begun.</summary>
    public const int UsualLimit = 3;

    public const int LargestLimit = 50;

    private ProblemBoard()
    {
    }

    public ProblemBoard(OrganisationId organisation) => Organisation = organisation;

    public OrganisationId Organisation { get; private set; }

    /// <summary>Whether anybody with the address may report, without an account.</summary>
    public bool IsOpenToVisitors { get; private set; }

    /// <summary>How many the team means to have taken up at once. More is warned of, never forbidden.</summary>
    public int Limit { get; private set; } = UsualLimit;

    /// <summary>Counts changes; 0 until the first.</summary>
    public int Version { get; private set; }

    public Outcome Set(BoardSettings settings, int seenVersion)
    {
        if (seenVersion != Version)
            return Outcome.Overtaken;
        if (settings.Limit is < 1 or > LargestLimit)
            return Outcome.Refused(new Refusal("BoardLimitOutOfRange", nameof(Limit), LargestLimit));
        IsOpenToVisitors = settings.IsOpenToVisitors;
        Limit = settings.Limit;
        Version++;
        return Outcome.Accepted;
    }
}

/// <summary>What a team decides about its board.</summary>
public sealed record BoardSettings(bool IsOpenToVisitors, int Limit);
