using System.Globalization;
using System.Text;
using Cairn.Imports;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.ImportBench;

/// <summary>A ward whose project has twenty measures, each split into five groups, with a reading a day.</summary>
internal sealed class ImportWorld(IServiceProvider services, Actor actor, ProjectId project, IReadOnlyList<MeasureId> measures)
{
    private const int Count = 20;

    private static readonly string[] Groups = ["", "Language: English", "Language: Welsh", "Language: Polish", "Language: unknown"];

    private static readonly DateOnly First = new(2000, 1, 1);

    public IReadOnlyList<MeasureId> Measures => measures;

    public PersonId Person => actor.Person!.Value;

    public static async Task<ImportWorld> MakeAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var (db, now) = (scope.ServiceProvider.GetRequiredService<CairnDb>(), scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow());
        var person = new PersonId(Guid.CreateVersion7(now));
        Organisation.Found(new(Guid.CreateVersion7(now)), null, new("Bench ward", OrganisationType.Ward, OrganisationLevel.Micro), out var ward);
        Project.Start(new(Guid.CreateVersion7(now)), ward!.Id, new(2026, 1, 1), new("Bench", "Bench", Approach.Improvement), out var project);
        db.AddRange(ward, new Membership(Guid.CreateVersion7(now), person, ward.Id, Role.Member, now), project!, new ProjectPart(Guid.CreateVersion7(now), project!.Id, person, ProjectRole.Lead, new(2026, 1, 1)));
        db.AddRange(await Lineage.OfNewAsync(db, ward.Id, null, default));
        await db.SaveChangesAsync();
        var actor = new Actor(person, "", [new(ward.Id, Role.Member)]);
        var measures = new List<MeasureId>();
        for (var i = 0; i < Count; i++)
            measures.Add((await scope.ServiceProvider.GetRequiredService<DefineMeasureHandler>().Handle(new(project.Id, new() { Name = NameOf(i), Shape = ReadingShape.Proportion, Frequency = Frequency.Daily, Denominator = "all", Strata = "Language: English, Welsh, Polish" }), actor, default)).Defined!.Value);
        return new(services, actor, project.Id, measures);
    }

    /// <summary>The group, the measure and the day of a row.</summary>
    public static (int Measure, string Group, DateOnly Day) RowOf(int row) => (row % Count, Groups[row / Count % Groups.Length], First.AddDays(row / (Count * Groups.Length)));

    public byte[] FileOf(int rows)
    {
        var text = new StringBuilder("measure,group,period,value,denominator\n");
        for (var row = 0; row < rows; row++)
        {
            var (measure, group, day) = RowOf(row);
            text.Append(CultureInfo.InvariantCulture, $"{NameOf(measure)},{group},{day:yyyy-MM-dd},{20 + (row % 30)},{100 + (row % 17)}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public async Task<ImportId> UploadAsync(byte[] file)
    {
        await using var scope = services.CreateAsyncScope();
        var (outcome, uploaded) = await scope.ServiceProvider.GetRequiredService<UploadFileHandler>().Handle(new(project, "bench.csv", file), actor, default);
        return uploaded ?? throw new InvalidOperationException(outcome.ToString());
    }

    public async Task CarryOutAsync(ImportId import)
    {
        await using var scope = services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<ImportWork>().CarryOutAsync(import, actor, run: null, default);
        if (!outcome.IsAccepted)
            throw new InvalidOperationException(outcome.Refusals[0].Words);
    }

    public async Task EmptyAsync()
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CairnDb>().Readings.ExecuteDeleteAsync();
    }

    private static string NameOf(int measure) => FormattableString.Invariant($"Measure number {measure}");
}
