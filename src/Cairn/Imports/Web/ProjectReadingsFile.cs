using System.Buffers;
using System.Globalization;
using System.Text;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Imports.Web;

/// <summary>All readings of a project as one file for a spreadsheet, which can be uploaded back as it is.</summary>
internal static class ProjectReadingsFile
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    public static void MapProjectReadingsFile(this IEndpointRouteBuilder routes) => routes.MapGet("/projects/{Id:guid}/readings.csv", async (Guid id, ListProjectReadings list, Actor actor, HttpContext context) =>
    {
        if (await list.Handle(new(id), actor, context.RequestAborted) is { } readings)
            return Results.File(Written(readings), "text/csv; charset=utf-8", "readings.csv");
        return actor.IsSignedIn ? Results.NotFound() : Results.Redirect(context.SignIn());
    }).WithName("ProjectReadingsFile").AllowAnonymous();

    internal static byte[] Written(ProjectReadings readings)
    {
        var text = new StringBuilder("measure,group,period,value,denominator\r\n");
        var shared = readings.Measures.GroupBy(measure => measure.Member.Text.Name, StringComparer.OrdinalIgnoreCase).Where(name => name.Count() > 1).Select(name => name.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (member, shown) in readings.Measures)
        {
            var name = Cell(shared.Contains(member.Text.Name) ? member.Measure.Id.Value.ToString() : ImportNames.Write(member.Text.Name)); // two of one name are told apart by their ids
            foreach (var reading in shown.Where(reading => reading.Found.Value is not null))
            {
                foreach (var found in Rows(reading.Found))
                    text.Append(name).Append(',').Append(Cell(ImportNames.Write(reading.Reading.Stratum))).Append(',').Append(Days.Write(reading.Period)).Append(',').Append(Said(found.Value)).Append(',').Append(Said(found.Denominator)).Append("\r\n");
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Several measurements have a row each.</summary>
    private static IEnumerable<Found> Rows(Found found) => found.Sample is { } sample ? Measurements.Read(sample).Select(one => new Found(one)) : [found];

    private static string Cell(string text) => text.AsSpan().ContainsAny(Special) || text != text.Trim() ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : text;

    private static string? Said(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);
}
