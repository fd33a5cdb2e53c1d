using Cairn.Journal;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Journal;

public sealed class WriteEntryTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory, EachDatabase]
    public async Task The_team_writes_and_all_who_see_the_project_read(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app);
        var otto = await app.ActorAsync(await app.AddAsync("otto", app.World.Southmere, Role.Administrator));

        (await book.WriteAsync(Notebook.Lights, book.Bo)).Outcome.ShouldBe(Outcome.Accepted);
        (await book.WriteAsync(Notebook.Lights, book.Carla)).Outcome.ShouldBe(Outcome.NotAllowed, "she is not in the team");
        (await book.WriteAsync(Notebook.Lights, otto)).Outcome.ShouldBe(Outcome.NotFound);

        var seen = await book.ListAsync(new(), book.Carla);
        seen!.IsOpenToActor.ShouldBeFalse();
        var row = seen.Entries.Rows.ShouldHaveSingleItem();
        (row.Name, row.Says!.Text, row.Entry.Day).ShouldBe(("bo", Notebook.Lights.Text, DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime)));
        (await book.ListAsync(new(), otto)).ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task The_trail_tells_that_and_not_what_was_written(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app);

        await book.WrittenAsync();

        await using var db = app.World.Open();
        var told = await db.AuditEvents.SingleAsync(e => e.Deed == "JournalWritten", Cancel);
        told.Subject.ShouldBe(book.Project.Subject);
        told.Details.ShouldContain("Surprise");
        told.Details.ShouldNotContain("lights");
    }

    [Theory, EachDatabase]
    public async Task What_is_closed_is_written_in_no_more(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app);
        var entry = await book.WrittenAsync();
        await app.AskAsync((CloseProjectHandler close) => close.Handle(new(book.Project, new(ClosingOutcome.Partly, Shortfalls.None, "", "")), book.Amara, Cancel));

        (await book.WriteAsync(Notebook.Lights, book.Amara)).Outcome.Refusals.Single().Words.ShouldBe("ProjectIsClosed");
        (await book.ChangeAsync(entry, Notebook.Lights with { Day = Today }, 1, book.Amara)).Refusals.Single().Words.ShouldBe("ProjectIsClosed");
        (await book.RemoveAsync(entry, "It names a patient", book.Amara)).ShouldBe(Outcome.Accepted, "that may be urgent");
    }

    [Fact]
    public void Refuses_what_nobody_can_read_later() =>
        new JournalText((JournalKind)(-1), null, " ") { Rationale = new('x', 2001), Method = (QualitativeMethod)9, Themes = new('y', 41) }.Check(Today).Refusals.Select(refusal => refusal.Field)
            .ShouldBe(["Kind", "Text", "Rationale", "Day", "Method", "Themes"]);

    [Fact]
    public void Refuses_what_is_still_to_come() =>
        new JournalText(JournalKind.Context, Today.AddDays(1), "Winter").Check(Today).Refusals.Single().Words.ShouldBe("JournalDayLater");

    [Theory]
    [InlineData("Lights,  Night  shift;lights", "lights|night shift")]
    [InlineData(" , ;", "")]
    [InlineData("ÄRGER", "ärger")]
    public void Themes_that_are_the_same_are_one(string written, string kept) =>
        string.Join('|', ThemeList.Read(ThemeList.Stored(ThemeList.Of(written)))).ShouldBe(kept);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
