using Cairn.Instruments;
using Cairn.Projects;
using Cairn.Tests.Databases;
using Cairn.Tests.Projects;

namespace Cairn.Tests.Instruments;

/// <summary>The start guide counts it when a team looked at what is around its work.</summary>
public sealed class SeenContextTests
{
    private static readonly Dictionary<string, int> Answers = new(StringComparer.Ordinal) { ["Trigger"] = 6, ["Skill"] = 4 };

    [Theory, EachDatabase]
    public async Task An_open_wave_counts_when_so_many_answered_that_its_page_tells(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        var team = await world.TeamAsync(project, 5);
        var wave = await world.OpenedAsync(project, InstrumentKind.Context);
        foreach (var member in team.Take(4))
            await world.AnswerAsync(wave, member, Answers);
        (await StepsAsync(world, project)).ShouldBeEmpty("fewer than five answered, and nobody shall see when one more does");

        await world.AnswerAsync(wave, team[4], Answers);

        (await StepsAsync(world, project)).ShouldBe([GuideStep.Context]);
    }

    [Theory, EachDatabase]
    public async Task A_closed_wave_counts_when_anybody_answered_and_no_other_instrument_does(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var (project, other) = (await Work.StartAsync(world), await Work.StartAsync(world));
        var team = await world.TeamAsync(project, 1);
        var (wave, pulse, empty) = (await world.OpenedAsync(project, InstrumentKind.Context), await world.OpenedAsync(other), await world.OpenedAsync(other, InstrumentKind.Context));
        await world.AnswerAsync(wave, team[0], Answers);
        await world.AnswerAsync(pulse, world.Amara, WaveSteps.Pulse(3));
        foreach (var one in new[] { wave, pulse, empty })
            await world.CloseAsync(one);

        (await StepsAsync(world, project)).ShouldBe([GuideStep.Context]);
        (await StepsAsync(world, other)).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<GuideStep>> StepsAsync(World world, ProjectId project)
    {
        await using var db = world.Open();
        return await new SeenContext(db).StepsAsync(project, TestContext.Current.CancellationToken);
    }
}
