using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Problems;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Problems;

public sealed class ReportProblemTests
{
    [Theory, EachDatabase]
    public async Task Anybody_who_belongs_reports_and_nobody_else(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);

        foreach (var role in Enum.GetValues<Role>())
            (await world.ReportAsync(world.Rowan, world.Somebody("Bo", world.Trust, role), new(role.ToString()))).Outcome.ShouldBe(Outcome.Accepted);
        (await world.ReportAsync(world.Rowan, world.Otto, new("No"))).Outcome.ShouldBe(Outcome.NotFound);
        (await world.ReportAsync(world.Rowan, Actor.Anonymous, new("No"))).Outcome.ShouldBe(Outcome.NotFound);

        (await world.ListAsync(world.Amara)).Select(problem => problem.Text).ShouldBe(Enum.GetNames<Role>().Reverse());
        (await world.ListAsync(world.Otto)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(" ", "ProblemTextMissing")]
    [InlineData(null, "TooLong")]
    public void Refuses_too_little_and_too_much(string? text, string words) =>
        Problem.Report(default, default, new(text ?? new('a', Problem.LongestText + 1)), default, out _).Refusals.Single().Words.ShouldBe(words);

    [Theory, EachDatabase]
    public async Task A_visitor_reports_where_the_board_is_open_and_comes_back_by_a_link(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await world.SetBoardAsync(world.Rowan, world.Tomasz(), isOpen: true);

        var (outcome, reported) = await world.ReportAsync(world.Rowan, Actor.Anonymous, new("Nobody tells us when the doctor comes.", ProblemTags.Complaint, MattersTo.Patients));
        await world.ReplyAsync(reported!.Problem, world.Ines, ProblemState.Answered, "Rounds begin at nine now.");

        outcome.ShouldBe(Outcome.Accepted);
        await using var db = world.Open();
        var report = await db.ProblemReports.SingleAsync(Cancel);
        report.Reporter.ShouldBeNull();
        report.SecretHash.ShouldNotBe(reported.Secret);
        var seen = await new FindReport(db).Handle(reported.Secret!, Cancel);
        seen!.Text.ShouldBe("Nobody tells us when the doctor comes.");
        seen.State.ShouldBe(ProblemState.Answered);
        seen.Replies.ShouldHaveSingleItem().Words.ShouldBe("Rounds begin at nine now.");
        (await new FindReport(db).Handle(report.SecretHash!, Cancel)).ShouldBeNull("the hash opens nothing");
    }

    [Theory, EachDatabase]
    public async Task Somebody_of_elsewhere_is_a_visitor_like_others(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await world.SetBoardAsync(world.Rowan, world.Tomasz(), isOpen: true);

        var (_, reported) = await world.ReportAsync(world.Rowan, world.Otto, new("The sign to Rowan points the wrong way."));

        reported!.Secret.ShouldNotBeNull();
        (await world.FindAsync(reported.Problem, world.Otto)).ShouldBeNull("an open board is open to report, not to read");
        await using var db = world.Open();
        (await db.AuditEvents.SingleAsync(told => told.Deed == "ProblemReported", Cancel)).Actor.ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task Visitors_report_so_often_and_no_more(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await world.SetBoardAsync(world.Rowan, world.Tomasz(), isOpen: true);
        var allowances = new Allowances(world.Clock);

        for (var i = 0; i < Limit.VisitorReports.Most; i++)
            (await world.ReportAsync(world.Rowan, Actor.Anonymous, new("Again"), allowances)).Outcome.ShouldBe(Outcome.Accepted);

        (await world.ReportAsync(world.Rowan, Actor.Anonymous, new("Again"), allowances)).Outcome.Refusals.Single().Words.ShouldBe("ReportedTooOften");
        (await world.ReportAsync(world.Rowan, world.Amara, new("Again"), allowances)).Outcome.ShouldBe(Outcome.Accepted, "those who belong are not counted");
    }

    [Theory, EachDatabase]
    public async Task Nobody_at_one_place_silences_a_board(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await world.SetBoardAsync(world.Rowan, world.Tomasz(), isOpen: true);
        var allowances = new Allowances(world.Clock);

        for (var i = 0; i < Limit.VisitorReportsToOneFromOne.Most; i++)
        {
            (await world.ReportAsync(world.Rowan, Actor.Anonymous, new("Again"), allowances)).Outcome.ShouldBe(Outcome.Accepted);
            if (i % Limit.VisitorReports.Most == Limit.VisitorReports.Most - 1)
                world.Clock.Pass(Limit.VisitorReports.In);
        }

        (await world.ReportAsync(world.Rowan, Actor.Anonymous, new("Again"), allowances)).Outcome.Refusals.Single().Words.ShouldBe("ReportedTooOften", "that was its share of the day");
        (await world.ReportAsync(world.Rowan, Actor.Anonymous, new("The tap drips."), allowances, "198.51.100.4")).Outcome.ShouldBe(Outcome.Accepted, "others still report");
        (Limit.VisitorReportsToOneFromOne.Most * 5).ShouldBeLessThanOrEqualTo(Limit.VisitorReportsToOne.Most);
    }

    [Theory, EachDatabase]
    public async Task The_team_hears_once_a_day_that_visitors_filled_its_board(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var tomasz = await world.EnrolAsync(world.Tomasz());
        await world.EnrolAsync(world.Ines);
        await world.SetBoardAsync(world.Rowan, tomasz, isOpen: true);
        var allowances = new Allowances(world.Clock);

        for (var i = 0; i < Limit.VisitorReportsToOne.Most; i++)
            allowances.Take(Limit.VisitorReportsToOne, $"reports to {world.Rowan.Value:N}");
        for (var i = 0; i < 3; i++)
            (await world.ReportAsync(world.Rowan, Actor.Anonymous, new("Again"), allowances, $"198.51.100.{i}")).Outcome.Refusals.Single().Words.ShouldBe("BoardHadEnough");

        await using var db = world.Open();
        var notice = await db.Notices.SingleAsync(Cancel);
        (notice.Person, notice.Words, notice.Address).ShouldBe((tomasz.Person!.Value, "NoticeBoardFull", $"/organisations/{world.Rowan.Value}/problems/settings"));
        (await world.SetBoardAsync(world.Rowan, tomasz, isOpen: false, seen: 1)).ShouldBe(Outcome.Accepted);
        (await world.ReportAsync(world.Rowan, Actor.Anonymous, new("Again"), allowances)).Outcome.ShouldBe(Outcome.NotFound);
    }

    [Theory, EachDatabase]
    public async Task The_trail_tells_that_it_was_reported_and_not_what(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);

        await world.ReportedAsync(world.Amara, "Sister Agnes shouts.", ProblemTags.NoPower | ProblemTags.Complaint);

        await using var db = world.Open();
        var told = await db.AuditEvents.SingleAsync(Cancel);
        told.Details.ShouldContain("NoPower, Complaint");
        told.Details.ShouldNotContain("Agnes");
    }

    [Theory, EachDatabase]
    public async Task Who_meets_it_too_counts_once_and_hears_of_it(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var problem = await world.ReportedAsync(world.Amara);

        (await world.JoinAsync(problem, world.Ines)).ShouldBe(Outcome.Accepted);
        (await world.JoinAsync(problem, world.Ines)).ShouldBe(Outcome.Accepted);
        (await world.JoinAsync(problem, world.Amara)).ShouldBe(Outcome.Accepted);
        (await world.JoinAsync(problem, world.Otto)).ShouldBe(Outcome.NotFound);

        (await world.ListAsync(world.Amara)).ShouldHaveSingleItem().Reports.ShouldBe(2);
        (await world.FindAsync(problem, world.Ines))!.IsReportedByActor.ShouldBeTrue();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
