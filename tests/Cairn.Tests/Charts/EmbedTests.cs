using System.Net;
using Cairn.Charts;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Cairn.Tests.Measures;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Charts;

/// <summary>A link by which anybody reads one chart until a day; on both databases.</summary>
public sealed class EmbedTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Anybody_reads_the_chart_by_its_link_and_nothing_else(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, measure) = await FilledAsync(app);
        var made = await MadeAsync(app, measure, work.Bo);
        using var nobody = app.Browser();

        using var answer = await nobody.GetAsync($"/embed/charts/{made.Secret}", Cancel);
        var page = await answer.Content.ReadAsStringAsync(Cancel);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.ShouldContain("Referrals that need more information");
        page.ShouldContain("<svg");
        page.ShouldNotContain("<nav");
        page.ShouldNotContain("<form");
        page.ShouldNotContain("href=\"/measures");
        string.Join("; ", answer.Headers.GetValues("Content-Security-Policy")).ShouldContain("frame-ancestors *");
        answer.Headers.Contains("X-Frame-Options").ShouldBeFalse();
    }

    [Theory, EachDatabase]
    public async Task It_shows_what_outsiders_may_see_to_whoever_opens_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, measure) = await FilledAsync(app);
        var made = await MadeAsync(app, measure, work.Bo);
        using var bo = await app.SignedInAsync("bo");

        var page = await bo.GetStringAsync($"/embed/charts/{made.Secret}", Cancel);

        page.ShouldContain("so few people stand behind them");
        (await app.AskAsync((FindEmbed find) => find.Handle(made.Secret, Cancel)))!.Chart.Periods.ShouldNotContain(Measuring.Month(5));
    }

    [Theory, EachDatabase]
    public async Task A_link_that_ran_out_was_ended_or_never_was_says_the_same(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, measure) = await FilledAsync(app);
        var (brief, ended) = (await MadeAsync(app, measure, work.Bo, 1), await MadeAsync(app, measure, work.Bo));
        (await app.AskAsync((WithdrawEmbedHandler withdraw) => withdraw.Handle(new(ended.Embed.Id), work.Amara, Cancel))).ShouldBe(Outcome.Accepted);
        using var nobody = app.Browser();
        (await app.AskAsync((FindEmbed find) => find.Handle(brief.Secret, Cancel))).ShouldNotBeNull("today and tomorrow");
        app.Clock.Pass(TimeSpan.FromDays(2));

        var answers = new List<string>();
        foreach (var secret in new[] { brief.Secret, ended.Secret, "nonsense" })
        {
            using var answer = await nobody.GetAsync($"/embed/charts/{secret}", Cancel);
            answer.StatusCode.ShouldBe(HttpStatusCode.Gone);
            answers.Add(await answer.Content.ReadAsStringAsync(Cancel));
        }

        answers.Distinct().ShouldHaveSingleItem().ShouldNotContain("Referrals");
    }

    [Theory, EachDatabase]
    public async Task Only_the_team_makes_lists_and_ends_links(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, measure) = await FilledAsync(app);
        var made = await MadeAsync(app, measure, work.Bo);

        (await MakeAsync(app, measure, work.Carla)).Outcome.ShouldBe(Outcome.NotAllowed);
        (await app.AskAsync((WithdrawEmbedHandler withdraw) => withdraw.Handle(new(made.Embed.Id), work.Carla, Cancel))).ShouldBe(Outcome.NotAllowed);
        (await app.AskAsync((WithdrawEmbedHandler withdraw) => withdraw.Handle(new(Guid.Empty), work.Bo, Cancel))).ShouldBe(Outcome.NotFound);
        (await app.AskAsync((ListEmbeds list) => list.Handle(measure, work.Carla, Cancel))).ShouldBeNull();
        var listed = await app.AskAsync((ListEmbeds list) => list.Handle(measure, work.Amara, Cancel));
        listed!.Embeds.Single().Until.ShouldBe(Today(app).AddDays(30));
        listed.Names.Values.ShouldBe(["bo"]);
    }

    [Theory, EachDatabase]
    public async Task The_day_lies_within_a_year_and_a_confidential_project_shows_nothing(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, measure) = await FilledAsync(app);
        var made = await MadeAsync(app, measure, work.Bo);

        (await MakeAsync(app, measure, work.Bo, 0)).Outcome.Refusals.Single().Words.ShouldBe("EmbedUntilOutOfRange");
        (await MakeAsync(app, measure, work.Bo, 366)).Outcome.Refusals.Single().Words.ShouldBe("EmbedUntilOutOfRange");
        (await MakeAsync(app, measure, work.Bo, 365)).Outcome.ShouldBe(Outcome.Accepted);

        await using (var db = app.World.Open())
            await db.Projects.Where(project => project.Id == work.Project).ExecuteUpdateAsync(set => set.SetProperty(project => project.Privacy, PrivacyLevel.Confidential), Cancel);
        (await app.AskAsync((FindEmbed find) => find.Handle(made.Secret, Cancel))).ShouldBeNull();
        (await MakeAsync(app, measure, work.Bo)).Outcome.Refusals.Single().Words.ShouldBe("EmbedConfidential");
    }

    [Theory, EachDatabase]
    public async Task Its_secret_is_kept_nowhere_and_its_opening_is_noted_once_a_day(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, measure) = await FilledAsync(app);
        var made = await MadeAsync(app, measure, work.Bo);

        await app.AskAsync((FindEmbed find) => find.Handle(made.Secret, Cancel));

        await using var db = app.World.Open();
        var kept = await db.ChartEmbeds.SingleAsync(Cancel);
        kept.SecretHash.ShouldNotBe(made.Secret);
        kept.Opened.ShouldBe(Today(app));
        (await db.AuditEvents.Where(told => told.Deed == "EmbedMade").ToListAsync(Cancel)).ShouldHaveSingleItem().Details.ShouldNotContain(made.Secret);
    }

    [Theory, EachDatabase]
    public async Task The_page_shows_a_link_once_and_ends_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (_, measure) = await FilledAsync(app);
        using var bo = await app.SignedInAsync("bo");
        var address = $"/measures/{measure.Value}/embeds";
        (await bo.GetStringAsync(address, Cancel)).ShouldContain("It is shown nowhere else yet");

        using var answer = await RunningApp.SendAsync(bo, address, await bo.GetStringAsync(address, Cancel), "embed", [("Until", "")]);
        var shown = await answer.Content.ReadAsStringAsync(Cancel);

        shown.ShouldContain("/embed/charts/");
        shown.ShouldContain("&lt;iframe");
        (await bo.GetStringAsync(address, Cancel)).ShouldNotContain("/embed/charts/");
        using var refused = await RunningApp.SendAsync(bo, address, await bo.GetStringAsync(address, Cancel), "embed", [("Until", "2001-01-01")]);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    /// <summary>The sixth month is so small that outsiders do not see it.</summary>
    private static async Task<(Measuring Work, MeasureId Measure)> FilledAsync(RunningApp app)
    {
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();
        await work.FilledAsync(measure, [.. Enumerable.Range(0, 14).Select(i => (i == 5 ? 2.0 : 20 + (i % 3), (double?)100))]);
        return (work, measure);
    }

    private static async Task<EmbedMade> MadeAsync(RunningApp app, MeasureId measure, Actor by, int? days = null)
    {
        var (outcome, made) = await MakeAsync(app, measure, by, days);
        outcome.ShouldBe(Outcome.Accepted);
        return made!;
    }

    private static Task<(Outcome Outcome, EmbedMade? Made)> MakeAsync(RunningApp app, MeasureId measure, Actor by, int? days = null) =>
        app.AskAsync((MakeEmbedHandler make) => make.Handle(new(measure, days is { } count ? Today(app).AddDays(count) : null), by, Cancel));

    private static DateOnly Today(RunningApp app) => DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime);
}
