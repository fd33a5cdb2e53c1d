using System.Globalization;
using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Tests.Measuring;

public class CalendarTicksTests
{
    [Fact]
    public void Three_years_of_months_are_marked_by_quarter_with_the_year_beneath()
    {
        var ticks = Ticks(new(2012, 11, 1), new(2015, 10, 1), 560, Rhythm.Months);

        ticks.Select(tick => tick.Label).Take(4).ShouldBe(["Jan", "Apr", "Jul", "Oct"]);
        ticks.Where(tick => tick.Era is not null).Select(tick => tick.Era).ShouldBe(["2013", "2014", "2015"]);
    }

    [Fact]
    public void Weeks_are_marked_on_Mondays()
    {
        var ticks = Ticks(new(2025, 1, 1), new(2025, 3, 1), 600, Rhythm.Days);

        ticks[0].Label.ShouldBe("6");
        ticks[0].Era.ShouldBe("Jan 2025");
        ticks.ShouldAllBe(tick => new DateTime((long)Math.Round(tick.Position * TimeSpan.TicksPerDay)).DayOfWeek == DayOfWeek.Monday);
    }

    [Fact]
    public void Ten_years_are_marked_by_year() =>
        Ticks(new(2010, 3, 1), new(2020, 3, 1), 300, Rhythm.Days).Select(tick => tick.Label).ShouldBe(["2012", "2014", "2016", "2018", "2020"]);

    [Fact]
    public void Ticks_are_never_closer_than_the_data() =>
        Ticks(new(2020, 1, 1), new(2022, 1, 1), 2000, Rhythm.Years).Select(tick => tick.Label).ShouldBe(["2020", "2021", "2022"]);

    [Fact]
    public void The_ends_of_time_are_ends() =>
        Should.NotThrow(() => Ticks(DateTime.MinValue, DateTime.MaxValue, 100, Rhythm.Irregular));

    private static List<CalendarTick> Ticks(DateTime first, DateTime last, double pixels, Rhythm rhythm) =>
        CalendarTicks.Between(first, last, pixels, rhythm, 12, CultureInfo.InvariantCulture);
}
