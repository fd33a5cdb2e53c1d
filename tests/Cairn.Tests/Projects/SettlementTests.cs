using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Api;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Projects;

/// <summary>What somebody knew who left is kept for the next.</summary>
public sealed class SettlementTests
{
    [Theory, EachDatabase]
    public async Task What_was_found_out_stands_in_the_joining_brief(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project, end) = await LeaveAsync(app);
        using var browser = await app.SignedInAsync("amara");
        using var program = await app.ProgramOfAsync(amara.Person!.Value);
        var page = $"/projects/{project.Value}";

        (await RunningApp.SubmitAsync(browser, page + "/team", "settle", null, ("Row", end.ToString()), ("Answer", " In the green folder; Tomasz has the key. "))).StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);

        (await browser.GetStringAsync(page + "/brief", Cancel)).ShouldContain("<dd>In the green folder; Tomasz has the key.</dd>");
        var told = (await (await program.GetAsync($"/api{page}/loose-ends", Cancel)).JsonAsync()).EnumerateArray().Single(one => one.GetProperty("id").GetGuid() == end);
        (told.GetProperty("settled").GetString(), told.GetProperty("answer").GetString()).ShouldBe(("Done", "In the green folder; Tomasz has the key."));
    }

    [Theory, EachDatabase]
    public async Task Taking_it_back_loses_nothing_that_was_found_out(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project, end) = await LeaveAsync(app);
        using var browser = await app.SignedInAsync("amara");

        (await app.AskAsync((SettleLooseEndHandler settle) => settle.Handle(new(end, Settlement.Done, new string('x', LooseEnd.LongestAnswer + 1)), amara, Cancel))).Refusals.Single().Words.ShouldBe("TooLong");
        (await app.AskAsync((SettleLooseEndHandler settle) => settle.Handle(new(end, Settlement.Done, "In the green folder"), amara, Cancel))).ShouldBe(Outcome.Accepted);
        (await app.AskAsync((TakeBackSettlementHandler takeBack) => takeBack.Handle(new(end), amara, Cancel))).ShouldBe(Outcome.Accepted);

        (await browser.GetStringAsync($"/projects/{project.Value}/team", Cancel)).ShouldContain("value=\"In the green folder\"");
        (await browser.GetStringAsync($"/projects/{project.Value}/brief", Cancel)).ShouldNotContain("In the green folder");
    }

    /// <summary>Bo, who had the data, leaves the team of Amara.</summary>
    private static async Task<(Actor Amara, ProjectId Project, Guid End)> LeaveAsync(RunningApp app)
    {
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var bo = await app.AddAsync("bo", app.World.Rowan, Role.Member);
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, Cancel));
        await app.AskAsync((JoinTeamHandler join) => join.Handle(new(started!.Value, bo, ProjectRole.DataLead, null), amara, Cancel));
        await using var db = app.World.Open();
        var part = await db.ProjectParts.Where(one => one.Person == bo).Select(one => one.Id).SingleAsync(Cancel);
        (await app.AskAsync((LeaveTeamHandler leave) => leave.Handle(new(part), amara, Cancel))).ShouldBe(Outcome.Accepted);
        return (amara, started!.Value, await db.LooseEnds.Where(one => one.Matter == LooseMatter.Access).Select(one => one.Id).SingleAsync(Cancel));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
