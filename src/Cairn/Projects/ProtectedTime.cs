namespace Cairn.Projects;

/// <summary>How many hours a charter promised, and how many the team used.</summary>
public sealed record HoursCount(decimal Planned, decimal Used);

/// <summary>
/// The hours that a team was promised. What a version of the charter says counts from its day to the next version; days on which the project
/// rested or was closed do not count.
/// </summary>
public sealed record ProtectedTime(IReadOnlyList<(DateOnly From, int Hours)> Grants, IReadOnlyList<(DateOnly From, DateOnly? Until)> Rests)
{
    private const decimal DaysInAWeek = 7;

    /// <summary>The hours promised between two days, both included.</summary>
    public decimal Between(DateOnly first, DateOnly last)
    {
        var hours = 0m;
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (!Rests.Any(rest => rest.From < day && !(rest.Until <= day)))
                hours += Grants.LastOrDefault(grant => grant.From <= day).Hours / DaysInAWeek;
        }

        return hours;
    }
}
