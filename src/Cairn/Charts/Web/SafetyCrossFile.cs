using Cairn.Drawing;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Language;
using Cairn.Shared.Layout;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Charts.Web;

/// <summary>A safety cross to print and put on a wall: the latest months of a measure that is counted by the day.</summary>
internal static class SafetyCrossFile
{
    private const int Months = 3;

    public static void MapSafetyCross(this IEndpointRouteBuilder routes) => routes.MapGet("/measures/{id:guid}/safety-cross", async (Guid id, string? group, FindReadings find, Actor actor, Words words, TimeProvider clock, HttpContext context) =>
    {
        if (await find.Handle(new(id), group, actor, context.RequestAborted) is not { } view)
            return actor.IsSignedIn ? Results.NotFound() : Results.Redirect(context.SignIn());
        if (view.View.Text.Frequency != Frequency.Daily || view.View.Text.HasDenominator)
            return Results.Redirect($"/measures/{id}"); // there are no days
        context.Response.Headers.ContentSecurityPolicy = SecurityHeaders.SealedDrawing;
        return Results.Content(SafetyCrossDrawing.PrintPage(MonthsOf(view, clock.Today()), new() { Title = view.View.Text.Name, Event = view.View.Text.Numerator }, words.Culture), "text/html; charset=utf-8");
    }).WithName("SafetyCross").AllowAnonymous();

    internal static IReadOnlyList<SafetyCrossMonth> MonthsOf(ReadingsView view, DateOnly today) =>
        [.. Enumerable.Range(1 - Months, Months).Select(back => Frequency.Monthly.Step(Frequency.Monthly.Begin(today), back)).Select(first =>
            SafetyCrossMonth.Of(first.Year, first.Month, view.Readings.Where(reading => Frequency.Monthly.Begin(reading.Period) == first && reading.Period <= today).Select(DayOf).OfType<SafetyCrossDay>(), today))];

    private static SafetyCrossDay? DayOf(ShownReading reading) => reading.Found.Value switch
    {
        null => null,
        0 => new(reading.Period.Day, DayState.NoEvent),
        var times => new(reading.Period.Day, DayState.Event, (int)Math.Min(times.Value, int.MaxValue)),
    };
}
