using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Cairn.Spc;

namespace Cairn.PageBench;

/// <summary>Six measures for each project with fifty months each: twelve thousand measures and six hundred thousand readings. One project has eight, and one measure twenty years of weeks.</summary>
internal static class BenchMeasures
{
    private const int InAFamily = 6;
    private const int Months = 50;
    private const int Dashboard = 8;
    private const int Weeks = 1040;
    private static readonly DateOnly First = new(2020, 1, 1);

    /// <summary>Fills them; a measure of the last project, and one with a long history.</summary>
    public static async Task<(MeasureId Usual, MeasureId Long)> FillAsync(CairnDb db, ProjectId last, PersonId by)
    {
        var projects = db.Projects.Select(project => project.Id).ToList();
        var usual = default(MeasureId);
        for (var p = 0; p < projects.Count; p++)
        {
            for (var m = 0; m < (projects[p] == last ? Dashboard : InAFamily); m++)
            {
                var id = Define(db, projects[p], m, by, Frequency.Monthly, Months);
                usual = projects[p] == last && m == 0 ? id : usual;
            }

            if (p % 20 == 0)
                await SaveAsync(db);
        }

        var history = Define(db, projects.First(project => project != last), InAFamily, by, Frequency.Weekly, Weeks);
        await SaveAsync(db);
        return (usual, history);
    }

    private static MeasureId Define(CairnDb db, ProjectId project, int place, PersonId by, Frequency frequency, int periods)
    {
        var now = TimeProvider.System.GetUtcNow();
        var id = new MeasureId(Guid.CreateVersion7(now));
        var text = new MeasureText { Name = $"Falls with harm {place}", Type = (MeasureType)(place % 3), Shape = (ReadingShape)(place % 4), Frequency = frequency, Numerator = "falls with harm", Denominator = "patients", Direction = Direction.LowerIsBetter };
        Measure.Define(id, project, text, by, now, out var measure);
        db.AddRange(measure!, measure!.Meaning(text, DateOnly.MinValue, by, now));
        var random = new Random(place);
        for (var i = 0; i < periods; i++)
            db.Add(new Reading(id, "", frequency.Step(First, i), new(30 + random.Next(12) - (i > periods / 2 ? 8 : 0), text.HasDenominator ? 200 + random.Next(20) : null), new(1, by, now, "")));
        return id;
    }

    private static async Task SaveAsync(CairnDb db)
    {
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }
}
