using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Projects;

/// <summary>Who belongs no longer because an organisation moved or became another has left, as if their role had ended.</summary>
public sealed class MovedAwayTests
{
    [Theory, EachDatabase]
    public async Task Who_was_above_leaves_the_team_when_the_ward_moves(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (ines, farid, project) = await StartAsync(app);

        (await app.AskAsync((MoveOrganisationHandler move) => move.Handle(new(app.World.Rowan, app.World.Northmoor, 1), ines, Cancel))).ShouldBe(Outcome.Accepted);

        await ShouldHaveLeftAsync(app, ines, farid, project);
    }

    [Theory, EachDatabase]
    public async Task Who_was_above_leaves_the_team_when_the_ward_becomes_another(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (ines, farid, project) = await StartAsync(app);
        var (_, west) = await app.AskAsync((FoundOrganisationHandler found) => found.Handle(new(app.World.Northmoor, new("West ward", OrganisationType.Ward, OrganisationLevel.Micro)), ines, Cancel));

        (await app.AskAsync((MergeOrganisationHandler merge) => merge.Handle(new(app.World.Rowan, west!.Value, 1), ines, Cancel))).ShouldBe(Outcome.Accepted);

        await ShouldHaveLeftAsync(app, ines, farid, project);
    }

    [Theory, EachDatabase]
    public async Task The_people_of_what_moved_are_told_where_it_is_now(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (ines, _, _) = await StartAsync(app);

        await app.AskAsync((MoveOrganisationHandler move) => move.Handle(new(app.World.Rowan, app.World.Hazel, 1), ines, Cancel));

        await using var db = app.World.Open();
        var notice = await db.Notices.SingleAsync(one => one.Words == "NoticeMoved", Cancel);
        notice.Person.ShouldBe((await db.People.SingleAsync(person => person.Name == "amara", Cancel)).Id);
        notice.Gaps.ShouldBe(["Rowan ward", "Hazel ward"]);
    }

    [Theory, EachDatabase]
    public async Task Who_still_belongs_keeps_their_part(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (ines, _, project) = await StartAsync(app);

        await app.AskAsync((MoveOrganisationHandler move) => move.Handle(new(app.World.Rowan, app.World.Hazel, 1), ines, Cancel));

        await using var db = app.World.Open();
        (await db.ProjectParts.CountAsync(part => part.Project == project && part.Left == null, Cancel)).ShouldBe(2);
    }

    [Theory, EachDatabase]
    public async Task Who_cannot_see_a_project_hears_nothing_of_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (ines, farid, project) = await StartAsync(app);
        await using var db = app.World.Open();
        await db.Memberships.Where(held => held.Person == farid).ExecuteDeleteAsync(Cancel);
        var heard = await db.Notices.CountAsync(notice => notice.Person == farid, Cancel);

        await app.AskAsync((DescribeProjectHandler describe) => describe.Handle(new(project, Work.Falls with { Privacy = PrivacyLevel.Public }, 1, PrivacyLevel.Public), ines, Cancel));

        (await db.Notices.CountAsync(notice => notice.Person == farid, Cancel)).ShouldBe(heard);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Amara leads a project of Rowan ward; Farid, of the trust above it, sponsors it.</summary>
    private static async Task<(Actor Ines, PersonId Farid, ProjectId Project)> StartAsync(RunningApp app)
    {
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var farid = await app.AddAsync("farid", app.World.Trust, Role.Sponsor);
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, Cancel));
        (await app.AskAsync((JoinTeamHandler join) => join.Handle(new(started!.Value, farid, ProjectRole.Sponsor, null), amara, Cancel))).ShouldBe(Outcome.Accepted);
        return (ines, farid, started!.Value);
    }

    private static async Task ShouldHaveLeftAsync(RunningApp app, Actor ines, PersonId farid, ProjectId project)
    {
        await using var db = app.World.Open();
        (await db.ProjectParts.SingleAsync(part => part.Person == farid, Cancel)).Left.ShouldNotBeNull();
        (await db.LooseEnds.Select(end => end.Role).ToListAsync(Cancel)).ShouldContain(ProjectRole.Sponsor);
        (await db.ProjectParts.CountAsync(part => part.Project == project && part.Left == null, Cancel)).ShouldBe(1, "Amara stays");
        (await db.Notices.Where(notice => notice.Words == "NoticeLooseEnds").Select(notice => notice.Person).ToListAsync(Cancel)).ShouldContain(ines.Person!.Value);
    }
}
