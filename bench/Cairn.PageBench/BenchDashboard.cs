using Cairn.Dashboards;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Cairn.Spc;
using Microsoft.EntityFrameworkCore;

namespace Cairn.PageBench;

/// <summary>Eight measures of eight projects of a hospital, three years of months each, on its dashboard; two of them share a definition.</summary>
internal static class BenchDashboard
{
    private const int Measures = 8;
    private const int Months = 36;
    private static readonly DateOnly First = new(2023, 1, 1);

    public static async Task ChooseAsync(CairnDb db, OrganisationId hospital, PersonId by)
    {
        var projects = await db.Projects.Where(project => db.OrganisationLines.Any(line => line.Above == hospital && line.Below == project.Organisation)).OrderBy(project => project.Id).Select(project => project.Id).Take(Measures).ToListAsync();
        var shared = (PublishedDefinition?)null;
        foreach (var (number, project) in projects.Index())
            shared = Define(db, hospital, project, number, shared, by);
        await db.SaveChangesAsync();
    }

    private static PublishedDefinition? Define(CairnDb db, OrganisationId hospital, ProjectId project, int number, PublishedDefinition? shared, PersonId by)
    {
        var now = TimeProvider.System.GetUtcNow();
        var text = new MeasureText { Name = $"Falls with harm {number}", Shape = ReadingShape.Rate, Denominator = "bed days", Direction = Direction.LowerIsBetter, Target = 4, Strata = "Age: under 75, 75 and over" };
        Measure.Define(new(Guid.CreateVersion7(now)), project, text, by, now, out var measure);
        if (shared is not null)
            measure!.TakeFrom(shared);
        db.AddRange(measure!, measure!.Meaning(text, DateOnly.MinValue, by, now), new DashboardMeasure(hospital, measure.Id, by, now));
        for (var month = 0; month < Months; month++)
            db.Add(new Reading(measure.Id, "", First.AddMonths(month), new(5 + (((month * 7) + number) % 9), 1800 + (month * 13 % 90)), new(1, by, now, "")));
        var published = new PublishedDefinition(measure.Id);
        published.Publish(1, hospital, by, now);
        db.Add(published);
        return number == 0 ? published : null; // the second takes it
    }
}
