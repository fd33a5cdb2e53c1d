using System.Net;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Projects.Web;
using Cairn.Shared.Basics;
using Cairn.Tests.Api;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Projects;

public sealed class ChangeTests
{
    private static readonly MadeChangeWords Lights = new("Warm lights along the floor", Verdict.Keep, "Nobody fell where they shine.", new(2026, 2, 1));

    [Theory, EachDatabase]
    public async Task Stand_in_the_inventory_those_that_stay_first(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await using var db = world.Open();
        var (note, judge, remove) = (new NoteChangeHandler(db, world.Clock), new JudgeChangeHandler(db, world.Clock), new RemoveChangeHandler(db, world.Clock));

        (await note.Handle(new(project, new("Sensors", Verdict.Adapt, "They cry wolf.", null)), world.Amara, Cancel)).ShouldBe(Outcome.Accepted);
        (await note.Handle(new(project, Lights), world.Amara, Cancel)).ShouldBe(Outcome.Accepted);
        var sensors = await db.MadeChanges.AsNoTracking().SingleAsync(one => one.What == "Sensors", Cancel);
        sensors.Since.ShouldBe(new DateOnly(2026, 3, 2));
        (await judge.Handle(new(sensors.Id, new("Sensors", Verdict.Stop, "Nobody hears them any more.", null), 2), world.Amara, Cancel)).ShouldBe(Outcome.Overtaken);
        (await judge.Handle(new(sensors.Id, new("Sensors", Verdict.Stop, "Nobody hears them any more.", null), 1), world.Amara, Cancel)).ShouldBe(Outcome.Accepted);

        (await ListAsync(world, project)).ShouldBe([("Warm lights along the floor", Verdict.Keep), ("Sensors", Verdict.Stop)]);
        (await remove.Handle(new(sensors.Id, 2), world.Otto, Cancel)).ShouldBe(Outcome.NotFound);
        (await remove.Handle(new(sensors.Id, 1), world.Amara, Cancel)).ShouldBe(Outcome.Overtaken);
        (await remove.Handle(new(sensors.Id, 2), world.Amara, Cancel)).ShouldBe(Outcome.Accepted);
        await Work.CloseAsync(world, project, new(ClosingOutcome.Partly, Shortfalls.None, "", ""), world.Amara);
        (await note.Handle(new(project, Lights), world.Amara, Cancel)).Refusals.Single().Words.ShouldBe("ProjectIsClosed");
        (await db.AuditEvents.Where(e => e.Deed == "ChangeJudged").Select(e => e.Details).SingleAsync(Cancel)).ShouldContain("\"Verdict\":\"Stop\"");
    }

    [Theory, EachDatabase]
    public async Task There_is_an_end_to_how_many_are_written_down(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await using var db = world.Open();
        for (var i = 0; i < MadeChange.Most; i++)
        {
            MadeChange.Note(Guid.CreateVersion7(world.Clock.GetUtcNow()), project, Lights, new(2026, 3, 2), out var noted);
            db.Add(noted!);
        }

        await db.SaveChangesAsync(Cancel);

        (await new NoteChangeHandler(db, world.Clock).Handle(new(project, Lights), world.Amara, Cancel)).Refusals.Single().Words.ShouldBe("ChangesTooMany");
    }

    [Fact]
    public void Each_says_what_why_and_what_becomes_of_it() =>
        MadeChange.Note(default, default, new(" ", (Verdict)9, "", new(2026, 3, 3)), new(2026, 3, 2), out _).Refusals.Select(refusal => refusal.Words)
            .ShouldBe(["ChangeWhatMissing", "VerdictMissing", "ChangeWhyMissing", "ChangeLater"]);

    [Theory]
    [InlineData(8.0, 4.0, 4.0, 1.0)]
    [InlineData(8.0, 4.0, 6.0, 0.5)]
    [InlineData(8.0, 4.0, 9.0, -0.25)]
    [InlineData(3.0, 8.0, 5.0, 0.4)]
    [InlineData(4.0, 4.0, 4.0, null)]
    [InlineData(8.0, null, 6.0, null)]
    public void A_gap_is_closed_as_far_as_the_way_from_start_to_aim_is_gone(double? began, double? aimed, double? reached, double? closed) =>
        new Gap((decimal?)began, (decimal?)aimed, (decimal?)reached, "", "", "").Closed.ShouldBe((decimal?)closed);

    [Theory]
    [InlineData("4.5", 4.5)]
    [InlineData(" -4,5 ", -4.5)]
    [InlineData("0,125", 0.125)]
    [InlineData("1.125", 1.125)]
    [InlineData("1000", 1000.0)]
    [InlineData("", null)]
    public void A_number_is_read_with_a_point_or_a_comma(string written, double? read) =>
        (WrittenNumber.RefusalOf(written, "Began"), WrittenNumber.Read(written)).ShouldBe((null, (decimal?)read));

    [Theory]
    [InlineData("1,000", "GapNumberAmbiguous")]
    [InlineData("-12,500", "GapNumberAmbiguous")]
    [InlineData("1,000,000", "GapNumberInvalid")]
    [InlineData("1,000.5", "GapNumberInvalid")]
    [InlineData("NaN", "GapNumberInvalid")]
    [InlineData("Infinity", "GapNumberInvalid")]
    [InlineData("1e9", "GapNumberInvalid")]
    [InlineData("many", "GapNumberInvalid")]
    public void What_can_be_read_in_two_ways_or_in_none_is_refused(string written, string words) =>
        (WrittenNumber.RefusalOf(written, "Began"), WrittenNumber.Read(written)).ShouldBe((new Refusal(words, "Began"), null));

    [Theory, EachDatabase]
    public async Task A_closing_says_what_happened_to_the_gap(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        var gap = new Gap(8, 4, 6.5m, "falls a month ", "Nights are safer, days are not.", "Days", GroupGap.Wider);

        (await Work.CloseAsync(world, project, new(ClosingOutcome.Partly, Shortfalls.None, "", "", gap with { Began = 1_000_000_000, Unit = new string('x', 61) }), world.Amara)).Refusals.Select(refusal => refusal.Field).ShouldBe(["Began", "Unit"]);
        (await Work.CloseAsync(world, project, new(ClosingOutcome.Partly, Shortfalls.None, "", "", gap with { Aimed = 1e-20m, Groups = (GroupGap)9 }), world.Amara)).Refusals.Select(refusal => refusal.Words).ShouldBe(["GapTooFine", "GroupGapUnknown"]);
        (await Work.CloseAsync(world, project, new(ClosingOutcome.Partly, Shortfalls.None, "", "", gap), world.Amara)).ShouldBe(Outcome.Accepted);

        await using var db = world.Open();
        (await db.Closings.SingleAsync(Cancel)).WhatOfTheGap.ShouldBe(gap with { Unit = "falls a month" });
    }

    [Theory, EachDatabase]
    public async Task The_next_team_finds_what_was_changed_and_what_remains(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, Cancel));
        using var browser = await app.SignedInAsync("amara");
        var project = $"/projects/{started!.Value.Value}";

        (await RunningApp.SubmitAsync(browser, project + "/changes", "change", null, ("What", "Warm lights"), ("Verdict", "Keep"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await RunningApp.SubmitAsync(browser, project + "/changes", "change", null, ("What", "Warm lights"), ("Verdict", "Keep"), ("Why", "Nobody fell there."), ("Since", "2026-02-01"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await RunningApp.SubmitAsync(browser, project + "/life", "close", null, ("Ended", "Partly"), ("Began", "many"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await RunningApp.SubmitAsync(browser, project + "/life", "close", null, ("Ended", "Partly"), ("Began", "8"), ("Aimed", "4"), ("Reached", "6,5"), ("Unit", "falls a month"), ("Groups", "Wider"), ("Remains", "The days"), ("Next", "Ask first"));

        var closed = await browser.GetStringAsync(project, Cancel);
        foreach (var said in new[] { "It started at 8 falls a month. It was to go to 4 falls a month. It ended at 6.5 falls a month.", "It came 38 per cent of the way to the aim.", "The days", "It is wider than at the start.", "Warm lights" })
            closed.ShouldContain(said);
        (await browser.GetStringAsync(project + "/brief", Cancel)).ShouldContain("Nobody fell there.");
        var similar = await RunningApp.SubmitAsync(browser, $"/organisations/{app.World.Rowan.Value}/projects/new", "start", null, ("Title", "Safe nights"), ("Problem", "Older people fall at night."), ("Approach", "Improvement"), ("Privacy", "Organisation"));
        var shown = WebUtility.HtmlDecode(await similar.Content.ReadAsStringAsync(Cancel));
        shown.ShouldContain("Keep: Warm lights");
        shown.ShouldContain("Ask first");
        using var program = await app.ProgramOfAsync(amara.Person!.Value);
        (await (await program.SendAsync("GET", "/api" + project)).JsonAsync()).GetProperty("closing").GetProperty("gap").GetProperty("closed").GetDecimal().ShouldBe(0.375m);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<IEnumerable<(string, Verdict)>> ListAsync(World world, ProjectId project)
    {
        await using var db = world.Open();
        return (await new FindChanges(db, new(db, world.Clock)).Handle(project, world.Amara, Cancel))!.All.Select(one => (one.What, one.Verdict));
    }
}
