using System.Text.Json;
using Cairn.Organisations;
using Cairn.Problems;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Problems;

/// <summary>What becomes of problems when people leave, and when organisations become one.</summary>
public sealed class ProblemTraceTests
{
    [Theory, EachDatabase]
    public async Task Who_is_forgotten_leaves_the_problem_and_no_trace_that_it_was_theirs(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var problem = await world.ReportedAsync(world.Amara);
        await using var db = world.Open();
        var data = new ProblemsData(db);
        var amara = world.Amara.Person!.Value;
        JsonSerializer.Serialize(await data.TellAsync(amara, Cancel)).ShouldContain(ProblemSteps.Linen);

        await data.ForgetAsync(amara, Cancel);

        (await db.ProblemReports.AsNoTracking().SingleAsync(Cancel)).Reporter.ShouldBeNull();
        (await world.FindAsync(problem, world.Ines))!.Reports.ShouldBe(1);
        JsonSerializer.Serialize(await data.TellAsync(amara, Cancel)).ShouldNotContain(ProblemSteps.Linen);
    }

    [Theory, EachDatabase]
    public async Task Problems_go_along_with_a_merger_and_no_board_is_opened_by_it(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await world.SetBoardAsync(world.Rowan, world.Ines, isOpen: true);
        var problem = await world.ReportedAsync(world.Amara);
        await using var db = world.Open();

        await new MergeOrganisationHandler(db, [new ProblemsFollowMergers(db)], [], world.Clock).Handle(new(world.Rowan, world.Hazel, 1), world.Ines, Cancel);

        (await world.FindAsync(problem, world.Ines))!.Organisation.Id.ShouldBe(world.Hazel);
        (await db.ProblemBoards.CountAsync(Cancel)).ShouldBe(0);
    }

    [Theory, EachDatabase]
    public async Task The_search_box_finds_what_one_may_see(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await world.ReportedAsync(world.Amara, "Die Türen schließen nicht");
        await using var db = world.Open();
        var palette = new ProblemPalette(db);

        (await palette.FindAsync("TÜREN nicht", world.Amara, Cancel)).ShouldHaveSingleItem().Title.ShouldBe("Die Türen schließen nicht");
        (await palette.FindAsync("die nicht", world.Amara, Cancel)).Count.ShouldBe(1);
        (await palette.FindAsync("die nicht", world.Otto, Cancel)).ShouldBeEmpty();
        (await palette.FindAsync(" ", world.Amara, Cancel)).ShouldBeEmpty();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
