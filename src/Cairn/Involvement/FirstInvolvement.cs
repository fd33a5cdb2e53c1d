namespace Cairn.Involvement;

/// <summary>How many days after the start somebody from the population first took part; while nobody did, how many have passed.</summary>
/// <param name="Day">When; null while nobody did.</param>
/// <param name="Days">From the start; nought or less for who was there from the beginning.</param>
public sealed record FirstInvolvement(DateOnly? Day, int Days)
{
    /// <summary>Of all days on which somebody took part or joined the team as a patient partner, up to today, or to the day on which the project was closed.</summary>
    public static FirstInvolvement Of(DateOnly begun, IEnumerable<DateOnly> days, DateOnly today)
    {
        var known = days.ToList();
        DateOnly? first = known.Count > 0 ? known.Min() : null;
        return new(first, (first ?? today).DayNumber - begun.DayNumber);
    }
}
