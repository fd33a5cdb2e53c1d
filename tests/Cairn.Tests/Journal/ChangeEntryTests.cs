using System.Text.Json;
using Cairn.Journal;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Cairn.Tests.Uploads;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Journal;

public sealed class ChangeEntryTests
{
    private static readonly JournalText Decision = new(JournalKind.Decision, new(2026, 2, 20), "We leave the lights on.") { Rationale = "Falls went down", Dissent = "Hana: people sleep badly", Themes = "lights" };

    [Theory, EachDatabase]
    public async Task Nobody_overwrites_what_they_have_not_seen_and_all_versions_stay(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app);
        var entry = await book.WrittenAsync(Decision);

        (await book.ChangeAsync(entry, Decision with { Rationale = "Falls halved", Themes = "lights, sleep" }, 1, book.Bo)).ShouldBe(Outcome.Accepted);
        (await book.ChangeAsync(entry, Decision with { Text = "Lights off" }, 1, book.Amara)).ShouldBe(Outcome.Overtaken);
        (await book.ChangeAsync(entry, Decision, 2, book.Carla)).ShouldBe(Outcome.NotAllowed);
        (await book.ChangeAsync(entry, Decision with { Day = null }, 2, book.Amara)).Refusals.Single().Words.ShouldBe("JournalDayMissing");

        var view = await book.FindAsync(entry, book.Carla);
        view!.Row.Says!.Rationale.ShouldBe("Falls halved");
        view.Row.Name.ShouldBe("amara", "she wrote it first");
        view.Versions.Select(version => (version.Number, view.Names[version.By])).ShouldBe([(2, "bo"), (1, "amara")]);
        view.DifferencesIn(view.Versions[0]).Select(part => (part.Field, part.Before, part.After)).ShouldBe([("Rationale", "Falls went down", "Falls halved"), ("Themes", "lights", "lights, sleep")]);
    }

    [Theory, EachDatabase]
    public async Task What_is_said_again_makes_no_version(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app);
        var entry = await book.WrittenAsync(Decision);

        (await book.ChangeAsync(entry, Decision with { Text = Decision.Text + " ", Themes = "Lights" }, 1, book.Bo)).ShouldBe(Outcome.Accepted);

        (await book.FindAsync(entry, book.Amara))!.Versions.Count.ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task What_is_taken_out_is_gone_and_a_line_says_why(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app);
        var entry = await book.WrittenAsync(Decision, by: book.Bo, new(PictureBytes.Png(), "ward.png", "The corridor"));
        await book.ChangeAsync(entry, Decision with { Rationale = "Falls halved" }, 1, book.Amara);

        (await book.RemoveAsync(entry, " ", book.Bo)).Refusals.Single().Words.ShouldBe("JournalRemovalReasonMissing");
        (await book.RemoveAsync(entry, "It names Hana", book.Carla)).ShouldBe(Outcome.NotAllowed);
        (await book.RemoveAsync(entry, "It names Hana", book.Bo)).ShouldBe(Outcome.Accepted);
        (await book.RemoveAsync(entry, "Again", book.Amara)).ShouldBe(Outcome.NotFound);
        (await book.ChangeAsync(entry, Decision, 2, book.Amara)).ShouldBe(Outcome.NotFound);

        await using var db = app.World.Open();
        (await db.JournalVersions.CountAsync(Cancel), await db.JournalFiles.CountAsync(Cancel)).ShouldBe((0, 0));
        var row = (await book.ListAsync(new(), book.Carla))!.Entries.Rows.Single();
        (row.Entry.Kind, row.Says, row.Removal!.Reason, row.Name).ShouldBe((JournalKind.Decision, null, "It names Hana", "bo"));
        (await book.ListAsync(new(Text: "lights"), book.Amara))!.Entries.Total.ShouldBe(0);
    }

    [Theory, EachDatabase]
    public async Task One_of_the_team_takes_out_what_is_theirs_and_the_lead_all_of_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app);
        var (amaras, bos) = (await book.WrittenAsync(by: book.Amara), await book.WrittenAsync(by: book.Bo));

        (await book.RemoveAsync(amaras, "Mine", book.Bo)).ShouldBe(Outcome.NotAllowed);
        (await book.RemoveAsync(bos, "It names a patient", book.Amara)).ShouldBe(Outcome.Accepted);
    }

    [Theory, EachDatabase]
    public async Task Who_leaves_takes_along_what_they_wrote_and_leaves_it_without_a_name(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app);
        var entry = await book.WrittenAsync(Decision, by: book.Bo);
        var told = await app.AskAsync((IEnumerable<IPersonalData> kept) => kept.Single(part => part.Part == "journal").TellAsync(book.Bo.Person!.Value, Cancel));
        JsonSerializer.Serialize(told).ShouldContain("Falls went down");

        await app.AskAsync(async (IEnumerable<IPersonalData> kept) =>
        {
            foreach (var part in kept)
                await part.ForgetAsync(book.Bo.Person!.Value, Cancel);
            return kept;
        });

        (await book.FindAsync(entry, book.Amara))!.Row.Says!.Text.ShouldBe(Decision.Text);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
