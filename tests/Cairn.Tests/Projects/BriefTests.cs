using Cairn.Equity;
using Cairn.Journal;
using Cairn.Progress;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Cairn.Tests.Involvement;

namespace Cairn.Tests.Projects;

/// <summary>Whoever joins or takes over finds in one place what matters, from the record of every feature.</summary>
public sealed class BriefTests
{
    [Theory, EachDatabase]
    public async Task All_that_matters_stands_in_it_with_the_way_to_the_rest(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var circle = await Circle.GatherAsync(app);
        var (project, amara) = (circle.Project, circle.Amara);
        await app.AskAsync((NoteStakeholderHandler note) => note.Handle(new(project, new("The night staff", "", Say.Decides, Support.Unsure, "")), amara, Cancel));
        await app.AskAsync(async (WriteEntryHandler write) => (await write.Handle(new(project, new(JournalKind.Decision, null, "We begin with lamps.") { Dissent = "The porters would begin with shoes." }), amara, Cancel)).Outcome);
        await app.AskAsync(async (WriteEntryHandler write) => (await write.Handle(new(project, new(JournalKind.Surprise, null, "Nobody rang.")), amara, Cancel)).Outcome);
        await app.AskAsync(async (WriteEntryHandler write) => (await write.Handle(new(project, new(JournalKind.Observation, null, "It rained.")), amara, Cancel)).Outcome);
        await app.AskAsync((WriteEquityHandler write) => write.Handle(new(project, EquityText.Empty with { NotThriving = "People who live alone", Done = EquityStrategies.Engage }, 0), amara, Cancel));
        await circle.SayLossAsync("The toaster", 0, amara);
        await app.AskAsync((AssessProgressHandler assess) => assess.Handle(new(project, Assessor.Team, ProgressLevel.Planning, "We meet."), amara, Cancel));
        (await app.AskAsync((HandOverHandler over) => over.Handle(new(project, circle.Hana.Person!.Value), amara, Cancel))).ShouldBe(Outcome.Accepted);
        using var hana = await app.SignedInAsync("hana");

        var brief = System.Net.WebUtility.HtmlDecode(await hana.GetStringAsync($"/projects/{project.Value}/brief", Cancel));

        foreach (var said in new[]
                 {
                     "What did they promise, to whom, and until when?", "The night staff: Decide. Not sure.", "We begin with lamps.", "Somebody saw it otherwise: The porters would begin with shoes.", "Nobody rang.",
                     "Who is not thriving: People who live alone", "What is done about it: Engage better", "What patients might lose: The toaster", "By the team: 1.5 – Planning has begun",
                 })
            brief.ShouldContain(said);
        foreach (var page in new[] { "journal", "equity", "involvement", "stakeholders", "progress", "team" })
            brief.ShouldContain($"href=\"/projects/{project.Value}/{page}\"");
        brief.ShouldNotContain("It rained.", Case.Sensitive, "the journal tells all the rest");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
