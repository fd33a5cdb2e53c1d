using System.Net;
using System.Text.RegularExpressions;
using Cairn.Organisations;
using Cairn.Problems;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Problems;

public sealed partial class ProblemPagesTests
{
    [Theory, EachDatabase]
    public async Task Amara_reports_and_hears_what_Tomasz_did(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        await app.AddAsync("tomasz", app.World.Rowan, Role.Lead);
        using var amara = await app.SignedInAsync("amara");
        using var tomasz = await app.SignedInAsync("tomasz");
        var board = $"/organisations/{app.World.Rowan.Value}/problems";

        var reported = await RunningApp.SubmitAsync(amara, board + "/new", "report", null, ("Text", ProblemSteps.Linen), ("TagTicks", "NoTime"), ("TagTicks", "NoPower"), ("MattersTicks", "Patients"));
        reported.StatusCode.ShouldBe(HttpStatusCode.Found);
        reported.Headers.Location!.ToString().ShouldEndWith(board);
        var list = await amara.GetStringAsync(board + "?Show=Open&Tag=NoPower", Cancel);
        list.ShouldContain(ProblemSteps.Linen);
        list.ShouldContain("Matters to patients");
        list.ShouldNotContain(board + "/settings");
        await using var db = app.World.Open();
        var page = "/problems/" + (await db.Problems.SingleAsync(Cancel)).Id.Value;
        (await amara.GetStringAsync(page, Cancel)).ShouldNotContain("value=\"reply\"");

        (await RunningApp.SubmitAsync(tomasz, page, "reply", null, ("State", "Answered"), ("Said", "The key hangs at the *desk*."), ("Version", "1"))).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await amara.GetStringAsync("/notices", Cancel)).ShouldContain("Rowan ward answered a problem that you reported");
        (await amara.GetStringAsync(page, Cancel)).ShouldContain("The key hangs at the <em>desk</em>.");
        (await amara.GetStringAsync(board, Cancel)).ShouldNotContain(ProblemSteps.Linen);
        (await amara.GetStringAsync(board + "?Show=soon&Tag=7&Order=x&Page=9", Cancel)).ShouldContain("No problems here");
    }

    [Theory, EachDatabase]
    public async Task Starting_a_project_answers_those_who_reported_and_more_than_the_team_meant_to_do_is_said_before(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var reporter = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var lead = await app.ActorAsync(await app.AddAsync("tomasz", app.World.Rowan, Role.Lead));
        var (first, second) = (await app.World.ReportedAsync(reporter), await app.World.ReportedAsync(reporter, "Nobody has a key."));
        (await app.World.SetBoardAsync(app.World.Rowan, lead, isOpen: false, limit: 1)).IsAccepted.ShouldBeTrue();
        using var amara = await app.SignedInAsync("amara");
        using var tomasz = await app.SignedInAsync("tomasz");
        var board = $"/organisations/{app.World.Rowan.Value}/problems";
        (await tomasz.GetStringAsync($"/problems/{second.Value}", Cancel)).ShouldNotContain("The team means to do");

        var start = $"/organisations/{app.World.Rowan.Value}/projects/new?problem=";
        var started = await RunningApp.SubmitAsync(tomasz, start + first.Value, "start", null, ("Title", "Open at weekends"), ("Problem", ProblemSteps.Linen), ("Approach", "Improvement"), ("Privacy", "Organisation"), ("Said", "We look for a key."), ("Looked", "true"));

        started.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await amara.GetStringAsync("/notices", Cancel)).ShouldContain("Rowan ward took up a problem that you reported");
        var problem = await amara.GetStringAsync($"/problems/{first.Value}", Cancel);
        problem.ShouldContain("We look for a key.");
        problem.ShouldContain(">Open at weekends</a>");
        (await amara.GetStringAsync(started.Headers.Location!.ToString(), Cancel)).ShouldContain($"href=\"/problems/{first.Value}\"");
        (await tomasz.GetStringAsync(board, Cancel)).ShouldNotContain("Finishing one first");
        (await tomasz.GetStringAsync($"/problems/{second.Value}", Cancel)).ShouldContain("The team means to do 1 at once, and 1 are taken up already.");
        (await tomasz.GetStringAsync(start + second.Value, Cancel)).ShouldContain("The team means to do 1 at once, and 1 are taken up already.");
        await app.World.ReplyAsync(second, lead, ProblemState.TakenUp);
        (await tomasz.GetStringAsync(board, Cancel)).ShouldContain("2 problems are taken up, and the team means to do 1 at once.");
        (await amara.GetStringAsync(start + second.Value, Cancel)).ShouldNotContain("name=\"Said\"", Case.Sensitive, "she cannot answer for the team");
    }

    [Theory, EachDatabase]
    public async Task What_comes_first_is_compared_in_one_table_and_nothing_is_answered_unasked(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var lead = await app.ActorAsync(await app.AddAsync("tomasz", app.World.Rowan, Role.Lead));
        var (first, second) = (await app.World.ReportedAsync(lead), await app.World.ReportedAsync(lead, "Nobody has a key."));
        using var tomasz = await app.SignedInAsync("tomasz");
        var matrix = $"/organisations/{app.World.Rowan.Value}/problems?Order=Priority";
        (await tomasz.GetStringAsync(matrix, Cancel)).ShouldContain("Nobody has answered the six questions yet.");
        (await tomasz.GetStringAsync($"/problems/{first.Value}", Cancel)).ShouldContain("<option value=\"\" selected>Not answered yet</option>");

        var half = await RunningApp.SubmitAsync(tomasz, $"/problems/{first.Value}", "score", null, ("MattersToPatients", "3"), ("MattersToStaff", ""), ("SeenVersion", "1"));
        half.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await half.Content.ReadAsStringAsync(Cancel)).ShouldContain("<option value=\"3\" selected>");
        (await app.World.ScoreAsync(second, lead, new(1, 1, 3, 0, 1, 2))).ShouldBe(Outcome.Accepted);

        var page = await tomasz.GetStringAsync(matrix, Cancel);
        page.ShouldNotContain("Nobody has answered");
        page.ShouldContain("May go before all else");
        page.ShouldContain("7 of 18");
        page.ShouldContain("not answered");
        page.IndexOf("Nobody has a key.", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf(ProblemSteps.Linen, StringComparison.Ordinal));
    }

    [Theory, EachDatabase]
    public async Task A_visitor_reports_without_an_account_and_comes_back(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("tomasz", app.World.Rowan, Role.Lead);
        using var tomasz = await app.SignedInAsync("tomasz");
        using var visitor = app.Browser();
        var board = $"/organisations/{app.World.Rowan.Value}/problems";
        (await visitor.GetAsync(board + "/new", Cancel)).Headers.Location!.ToString().ShouldContain("/sign-in?return=");

        (await RunningApp.SubmitAsync(tomasz, board + "/settings", "board", null, ("IsOpen", "true"), ("Limit", "2"), ("Version", "0"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await tomasz.GetStringAsync(board + "/settings", Cancel)).ShouldContain($"https://cairn.example.org{board}/new");
        var empty = await RunningApp.SubmitAsync(visitor, board + "/new", "report", null, ("Text", " "));
        empty.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var answer = await (await RunningApp.SubmitAsync(visitor, board + "/new", "report", null, ("Text", "Nobody says when the doctor comes."))).Content.ReadAsStringAsync(Cancel);

        var link = Link().Match(answer).Value;
        link.ShouldNotBeEmpty();
        (await visitor.GetStringAsync(link, Cancel)).ShouldContain("Nobody says when the doctor comes.");
        (await visitor.GetAsync(board, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found, "the board itself is for the people of the ward");
        var nothing = await visitor.GetAsync("/reports/nothing", Cancel);
        nothing.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await nothing.Content.ReadAsStringAsync(Cancel)).ShouldContain("This link leads to no report");
        (await tomasz.GetStringAsync(board, Cancel)).ShouldContain("Nobody says when the doctor comes.");
    }

    [Theory, EachDatabase]
    public async Task Both_are_shown_where_somebody_else_was_quicker(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("tomasz", app.World.Rowan, Role.Lead);
        using var tomasz = await app.SignedInAsync("tomasz");
        await using var db = app.World.Open();
        var page = "/problems/" + (await app.World.ReportedAsync(app.World.Amara)).Value;
        await RunningApp.SubmitAsync(tomasz, page, "reply", null, ("State", "TakenUp"), ("Said", "Theirs"), ("Version", "1"));

        var answer = await RunningApp.SubmitAsync(tomasz, page, "reply", null, ("State", "SetAside"), ("Said", "Mine"), ("Version", "1"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        text.ShouldContain("Theirs");
        text.ShouldContain(">Mine</textarea>");
        (await db.ProblemReplies.CountAsync(Cancel)).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task Two_that_are_the_same_become_one_and_the_old_address_leads_on(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("tomasz", app.World.Rowan, Role.Lead);
        using var tomasz = await app.SignedInAsync("tomasz");
        var first = await app.World.ReportedAsync(app.World.Amara);
        var second = await app.World.ReportedAsync(app.World.Ines, "No sheets on Sunday.");

        (await RunningApp.SubmitAsync(tomasz, $"/problems/{first.Value}", "score", null, ("MattersToPatients", "3"), ("MattersToStaff", "2"), ("Outlier", "0"), ("Viability", "0"), ("ReleasesTime", "1"), ("Effort", "1"), ("SeenVersion", "1"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await RunningApp.SubmitAsync(tomasz, $"/problems/{second.Value}", "merge", null, ("Into", first.Value.ToString()))).StatusCode.ShouldBe(HttpStatusCode.Found);

        var page = await tomasz.GetStringAsync($"/problems/{first.Value}", Cancel);
        page.ShouldContain("No sheets on Sunday.");
        page.ShouldContain("Sum 8 of 18");
        page.ShouldContain("Reported by 2");
        (await tomasz.GetAsync($"/problems/{second.Value}", Cancel)).Headers.Location!.ToString().ShouldEndWith($"/problems/{first.Value}");
        (await RunningApp.SubmitAsync(tomasz, $"/problems/{first.Value}", "join")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await tomasz.GetStringAsync($"/problems/{first.Value}", Cancel)).ShouldContain("Reported by 3");
    }

    [GeneratedRegex("/reports/[0-9a-f]{64}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
