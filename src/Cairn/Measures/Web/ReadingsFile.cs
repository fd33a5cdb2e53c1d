using System.Globalization;
using System.Text;
using Cairn.Organisations;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Measures.Web;

/// <summary>Readings as a file for a spreadsheet, which can be pasted back as it is.</summary>
internal static class ReadingsFile
{
    public static void MapReadingsFile(this IEndpointRouteBuilder routes) => routes.MapGet("/measures/{id:guid}/readings.csv", async (Guid id, string? group, FindReadings find, Actor actor, HttpContext context) =>
    {
        if (await find.Handle(new(id), group, actor, context.RequestAborted) is { } view)
            return Results.File(Written(view), "text/csv; charset=utf-8", "readings.csv");
        return actor.IsSignedIn ? Results.NotFound() : Results.Redirect(context.SignIn());
    }).WithName("ReadingsFile").AllowAnonymous();

    internal static byte[] Written(ReadingsView view)
    {
        var text = new StringBuilder(view.View.Text.HasDenominator ? "period,value,denominator\r\n" : "period,value\r\n");
        foreach (var reading in view.Readings.Where(reading => reading.Found.Value is not null))
        {
            if (reading.Found.Sample is { } sample)
            {
                foreach (var one in Measurements.Read(sample))
                    text.Append(Days.Write(reading.Period)).Append(',').Append(Said(one)).Append("\r\n");
                continue;
            }

            text.Append(Days.Write(reading.Period)).Append(',').Append(Said(reading.Found.Value));
            if (view.View.Text.HasDenominator)
                text.Append(',').Append(Said(reading.Found.Denominator));
            text.Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string? Said(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);
}
