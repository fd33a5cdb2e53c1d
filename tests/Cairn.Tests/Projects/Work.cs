using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;

namespace Cairn.Tests.Projects;

/// <summary>A project on Rowan ward that Amara started, and what people do with it.</summary>
internal static class Work
{
    public static ProjectDescription Falls { get; } = new("Fewer falls", "Older people fall at night on their way to the bathroom.", Approach.Improvement);

    public static CharterText Charter { get; } = CharterText.Empty with { PatientAim = "To walk safely at night", WhyNow = "Twelve falls since spring" };

    public static AimWords Aim { get; } = new("Nobody is harmed by a fall", "Falls with harm", "from 8 to 4 a month", "people over 75", "Rowan ward", new(2027, 3, 31));

    public static async Task<ProjectId> StartAsync(World world, Actor? by = null, ProjectDescription? description = null, OrganisationId? place = null)
    {
        await using var db = world.Open();
        var (outcome, started) = await new StartProjectHandler(db, world.Clock).Handle(new(place ?? world.Rowan, description ?? Falls), by ?? world.Amara, TestContext.Current.CancellationToken);
        outcome.ShouldBe(Outcome.Accepted);
        return started!.Value;
    }

    public static async Task<Outcome> WriteAsync(World world, ProjectId project, CharterText text, int seen, Actor by)
    {
        await using var db = world.Open();
        return await new WriteCharterHandler(db, world.Clock).Handle(new(project, text, seen), by, TestContext.Current.CancellationToken);
    }

    public static async Task<Outcome> CloseAsync(World world, ProjectId project, ClosingWords words, Actor by)
    {
        await using var db = world.Open();
        return await new CloseProjectHandler(db, world.Clock).Handle(new(project, words), by, TestContext.Current.CancellationToken);
    }
}
