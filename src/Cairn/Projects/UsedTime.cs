using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>Time that somebody of the team used for a project on a day. Others see only what the team used together.</summary>
public sealed class UsedTime
{
    public const decimal LeastHours = .25m;
    public const decimal MostHours = 24;

    private const int MinutesInAnHour = 60;

    private UsedTime()
    {
    }

    private UsedTime(Guid id, ProjectId project, PersonId person, DateOnly day, int minutes)
    {
        Id = id;
        Project = project;
        Person = person;
        Day = day;
        Minutes = minutes;
    }

    public Guid Id { get; private set; }

    public ProjectId Project { get; private set; }

    public PersonId Person { get; private set; }

    public DateOnly Day { get; private set; }

    public int Minutes { get; private set; }

    public decimal Hours => HoursIn(Minutes);

    /// <summary>Writes down what was used on a day that is not still to come.</summary>
    public static Outcome Log(Guid id, ProjectId project, PersonId person, DateOnly day, decimal? hours, DateOnly today, out UsedTime? logged)
    {
        var refusals = new List<Refusal>();
        if (hours is null or < LeastHours or > MostHours)
            refusals.Add(new("UsedHoursOutOfRange", "Hours", LeastHours, MostHours));
        if (day > today)
            refusals.Add(new("UsedHoursLater", "Day"));
        logged = refusals.Count == 0 ? new(id, project, person, day, (int)decimal.Round(hours!.Value * MinutesInAnHour)) : null;
        return logged is null ? Outcome.Refused(refusals) : Outcome.Accepted;
    }

    public static decimal HoursIn(int minutes) => (decimal)minutes / MinutesInAnHour;
}
