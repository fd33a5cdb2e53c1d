using System.Net;
using Cairn.Projects;
using Cairn.Tests.Databases;
using Cairn.Tests.Measures;

namespace Cairn.Tests.Charts;

/// <summary>What patients and carers are shown, on both databases.</summary>
public sealed class PlainPageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_carer_reads_how_it_was_how_it_is_and_what_the_team_is_doing(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();
        await work.FilledAsync(measure, [.. Enumerable.Range(0, 24).Select(i => (i < 12 ? 30.0 + (i % 3) : 15 + (i % 3), (double?)100))]);
        await app.AskAsync((NoteChangeHandler note) => note.Handle(new(work.Project, new("One form for all", Verdict.Keep, "Fewer questions", null)), work.Amara, Cancel));
        await app.AskAsync((NoteChangeHandler note) => note.Handle(new(work.Project, new("A second signature", Verdict.Stop, "It took longer", null)), work.Amara, Cancel));
        using var carla = await app.SignedInAsync("carla");

        var page = WebUtility.HtmlDecode(await carla.GetStringAsync($"/measures/{measure.Value}/plain", Cancel));

        page.ShouldContain("It used to be about 31 of every 100. Now it is about 16 of every 100.");
        page.ShouldContain("This is what the team hopes for.");
        page.ShouldContain("One form for all");
        page.ShouldNotContain("A second signature", customMessage: "that was stopped");
        page.ShouldNotContain("P chart");
        page.ShouldNotContain(">limit ");
        (await carla.GetStringAsync($"/measures/{measure.Value}", Cancel)).ShouldContain($"/measures/{measure.Value}/plain");
        (await carla.GetStringAsync($"/projects/{work.Project.Value}/measures/plain", Cancel)).ShouldContain("It used to be about 31 of every 100.");
    }

    [Theory, EachDatabase]
    public async Task Small_numbers_are_left_out_and_nothing_is_said_where_there_is_nothing(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var measure = await work.DefinedAsync();
        await work.FilledAsync(measure, (3, 100));
        using var carla = await app.SignedInAsync("carla");
        using var bo = await app.SignedInAsync("bo");

        (await carla.GetStringAsync($"/measures/{measure.Value}/plain", Cancel)).ShouldContain("There are no numbers that can be shown yet.");
        (await bo.GetStringAsync($"/measures/{measure.Value}/plain", Cancel)).ShouldContain("3 of every 100");
    }
}
