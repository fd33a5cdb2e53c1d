using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Storage;

namespace Cairn.PageBench;

/// <summary>Two thousand projects at every point of a life: with teams, aims, charters and changes; some rest, some are closed.</summary>
internal static class BenchProjects
{
    private const int Projects = 2000;
    private const int InATeam = 5;
    private static readonly DateOnly First = new(2020, 1, 6);

    /// <summary>Starts them; the last, which is running.</summary>
    public static async Task<ProjectId> StartAsync(CairnDb db, IReadOnlyList<OrganisationId> wards, IReadOnlyList<PersonId> people)
    {
        var last = default(ProjectId);
        for (var i = 1; i <= Projects; i++)
        {
            last = Start(db, i, wards[i % wards.Count], people);
            if (i % 200 == 0)
            {
                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
            }
        }

        return last;
    }

    private static ProjectId Start(CairnDb db, int i, OrganisationId ward, IReadOnlyList<PersonId> people)
    {
        var now = TimeProvider.System.GetUtcNow();
        var begun = First.AddDays(i);
        Project.Start(new(Guid.CreateVersion7(now)), ward, begun, new($"Fewer falls on nights {i}", "Older people fall at night on their way to the bathroom, most of them between bed and door.", Approach.Improvement), out var project);
        db.Add(project!);
        for (var place = 0; place < InATeam; place++)
            db.Add(new ProjectPart(Guid.CreateVersion7(now), project!.Id, people[(i + place) % people.Count], place == 0 ? ProjectRole.Lead : ProjectRole.Member, begun));
        Aim.Set(project!, new("Nobody is harmed by a fall", "Falls with harm", "from 8 to 4 a month", "people over 75", "the ward", begun.AddYears(1)), place: 1, out var aim);
        MadeChange.Note(Guid.CreateVersion7(now), project!.Id, new("Warm lights along the floor", Verdict.Keep, "Nobody fell where they shine.", begun), begun, out var change);
        db.AddRange(aim!, change!, new CharterVersion(project.Id, 1, CharterText.Empty with { WhyNow = "Families asked for it." }, people[i % people.Count], now));
        if (i % 3 == 0)
            db.Add(new Closing(Guid.CreateVersion7(now), project.Id, new(ClosingOutcome.Partly, Shortfalls.DidNotLast, "Lights", "Ask first"), people[i % people.Count], now));
        else if (i % 7 == 0)
            db.Add(new Pause(Guid.CreateVersion7(now), project.Id, "Winter", people[i % people.Count], now));
        return project.Id;
    }
}
