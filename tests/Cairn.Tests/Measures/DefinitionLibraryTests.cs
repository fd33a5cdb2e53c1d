using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Cairn.Tests.Projects;

namespace Cairn.Tests.Measures;

/// <summary>A definition is put into the library, recommended, taken and changed; on both databases.</summary>
public sealed class DefinitionLibraryTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task The_team_publishes_and_an_administrator_recommends_or_retires(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, ines, measure) = await BeginAsync(app);

        (await PublishAsync(app, measure, app.World.Trust, work.Carla)).ShouldBe(Outcome.NotAllowed);
        (await PublishAsync(app, measure, app.World.Hazel, work.Bo)).Refusals.Single().Words.ShouldBe("DefinitionPlaceUnfit");
        (await PublishAsync(app, measure, app.World.Trust, work.Bo)).ShouldBe(Outcome.Accepted);
        (await JudgeAsync(app, measure, DefinitionStanding.Recommended, 1, work.Amara)).ShouldBe(Outcome.NotAllowed);
        (await JudgeAsync(app, measure, DefinitionStanding.Retired, 1, ines)).Refusals.Single().Words.ShouldBe("DefinitionWhyMissing");
        (await JudgeAsync(app, measure, DefinitionStanding.Recommended, 1, ines)).ShouldBe(Outcome.Accepted);
        (await JudgeAsync(app, measure, DefinitionStanding.Retired, 1, ines, "Another one is better")).ShouldBe(Outcome.Overtaken);

        (await ListAsync(app, app.World.Northmoor, work.Carla)).Single().Definition.Standing.ShouldBe(DefinitionStanding.Recommended);
        (await ListAsync(app, app.World.Rowan, work.Carla)).ShouldHaveSingleItem("what stands above is in the library of a ward too");
        await work.ChangeAsync(measure, Measuring.Referrals with { Exclusions = "children" }, 1, work.Amara);
        (await ListAsync(app, app.World.Trust, work.Carla)).Single().Text.Exclusions.ShouldBe("", "the library says what was published");
        (await PublishAsync(app, measure, app.World.Trust, work.Bo)).ShouldBe(Outcome.Accepted);
        var anew = (await ListAsync(app, app.World.Trust, work.Carla)).Single();
        (anew.Text.Exclusions, anew.Definition.Standing).ShouldBe(("children", DefinitionStanding.Offered), "other words were recommended");

        (await app.AskAsync((WithdrawDefinitionHandler withdraw) => withdraw.Handle(new(measure), work.Bo, Cancel))).ShouldBe(Outcome.Accepted);
        (await ListAsync(app, app.World.Trust, work.Carla)).ShouldBeEmpty();
        (await app.AskAsync((WithdrawDefinitionHandler withdraw) => withdraw.Handle(new(measure), work.Bo, Cancel))).ShouldBe(Outcome.NotFound);
    }

    [Theory, EachDatabase]
    public async Task Who_takes_one_says_where_it_came_from_and_what_is_different(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, _, measure) = await BeginAsync(app);
        await PublishAsync(app, measure, app.World.Trust, work.Bo);
        var other = await StartAsync(app, work, "Calm nights");

        var offered = await app.AskAsync((FindOffers offers) => offers.OneAsync(measure, work.Amara, Cancel));
        var (outcome, taken) = await app.AskAsync((DefineMeasureHandler define) => define.Handle(new(other, offered!.Text.ForAnother() with { Exclusions = "children" }, measure), work.Amara, Cancel));

        outcome.ShouldBe(Outcome.Accepted);
        var definition = await app.AskAsync((FindDefinition find) => find.Handle(taken!.Value, work.Amara, Cancel));
        (definition!.Origin!.Measure, definition.Origin.Changed.Single().Field).ShouldBe((measure, "Exclusions"));
        (await ListAsync(app, app.World.Trust, work.Amara)).Single().Projects.ShouldBe(2);
        using var amara = await app.SignedInAsync("amara");
        (await amara.GetStringAsync($"/measures/{taken!.Value.Value}/definition", Cancel)).ShouldContain("Taken from");
    }

    [Theory, EachDatabase]
    public async Task Nobody_finds_or_takes_what_they_may_not_see(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, ines, measure) = await BeginAsync(app, PrivacyLevel.Confidential);
        await PublishAsync(app, measure, app.World.Trust, work.Bo);
        var hugo = await app.ActorAsync(await app.AddAsync("hugo", app.World.Hazel, Role.Lead));
        var (_, calm) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Hazel, Work.Falls with { Title = "Calm nights" }), hugo, Cancel));

        (await ListAsync(app, app.World.Trust, hugo)).ShouldBeEmpty();
        (await ListAsync(app, app.World.Trust, work.Carla)).ShouldBeEmpty("it is for its team");
        (await ListAsync(app, app.World.Trust, ines)).ShouldHaveSingleItem();
        (await JudgeAsync(app, measure, DefinitionStanding.Recommended, 1, hugo)).ShouldBe(Outcome.NotFound);
        (await app.AskAsync((DefineMeasureHandler define) => define.Handle(new(calm!.Value, Measuring.Referrals, measure), hugo, Cancel))).Outcome.Refusals.Single().Words.ShouldBe("DefinitionGone");
        (await app.AskAsync((ListDefinitions list) => list.Handle(app.World.Trust, new(), app.World.Otto, new(), Cancel))).ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task One_that_seems_to_mean_the_same_is_told_and_offered(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, _, measure) = await BeginAsync(app);
        await PublishAsync(app, measure, app.World.Trust, work.Bo);
        var nights = await StartAsync(app, work, "Calm nights");
        var (_, twin) = await app.AskAsync((DefineMeasureHandler define) => define.Handle(new(nights, Measuring.Referrals with { Name = "Referrals needing more information" }), work.Amara, Cancel));
        var (_, noise) = await app.AskAsync((DefineMeasureHandler define) => define.Handle(new(nights, new() { Name = "Alarms after midnight", Shape = ReadingShape.Count }), work.Amara, Cancel));
        await PublishAsync(app, twin!.Value, app.World.Trust, work.Amara);
        await PublishAsync(app, noise!.Value, app.World.Trust, work.Amara);

        var rows = await ListAsync(app, app.World.Trust, work.Carla);
        rows.Single(row => row.Definition.Measure == measure).Alike.Select(other => other.Measure).ShouldBe([twin.Value]);
        rows.Single(row => row.Definition.Measure == noise.Value).Alike.ShouldBeEmpty();
        (await ListAsync(app, app.World.Trust, work.Carla, new("midnight"))).Single().Definition.Measure.ShouldBe(noise.Value);
        (await ListAsync(app, app.World.Trust, work.Carla, new(Type: MeasureType.Process))).Count.ShouldBe(2);

        using var bo = await app.SignedInAsync("bo");
        var page = $"/projects/{work.Project.Value}/measures/new";
        (string, string)[] fields = [("Name", "Alarms after midnight"), ("Type", "Outcome"), ("Shape", "Count"), ("Frequency", "Monthly"), ("Direction", "LowerIsBetter"), ("Per", "1000")];
        var asked = await (await RunningApp.SubmitAsync(bo, page, "define", null, fields)).Content.ReadAsStringAsync(Cancel);
        asked.ShouldContain($"/projects/{work.Project.Value}/measures/new?from={noise.Value.Value}");
        var defined = await RunningApp.SubmitAsync(bo, page, "define", null, [.. fields, ("Offered", "true")]);
        defined.StatusCode.ShouldBe(System.Net.HttpStatusCode.Found, "advice, never a condition");
        (await bo.GetStringAsync($"{page}?from={noise.Value.Value}", Cancel)).ShouldContain("value=\"Alarms after midnight\"");
    }

    private static async Task<(Measuring Work, Actor Ines, MeasureId Measure)> BeginAsync(RunningApp app, PrivacyLevel privacy = PrivacyLevel.Organisation)
    {
        var work = await Measuring.BeginAsync(app, privacy);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        return (work, ines, await work.DefinedAsync());
    }

    private static async Task<ProjectId> StartAsync(RunningApp app, Measuring work, string title)
    {
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls with { Title = title }), work.Amara, Cancel));
        return started!.Value;
    }

    private static Task<Outcome> PublishAsync(RunningApp app, MeasureId measure, OrganisationId place, Actor by) => app.AskAsync((PublishDefinitionHandler publish) => publish.Handle(new(measure, place), by, Cancel));

    private static Task<Outcome> JudgeAsync(RunningApp app, MeasureId measure, DefinitionStanding standing, int seen, Actor by, string why = "") =>
        app.AskAsync((JudgeDefinitionHandler judge) => judge.Handle(new(measure, standing, why, seen), by, Cancel));

    private static async Task<IReadOnlyList<DefinitionRow>> ListAsync(RunningApp app, OrganisationId place, Actor by, DefinitionFilter? filter = null) =>
        (await app.AskAsync((ListDefinitions list) => list.Handle(place, filter ?? new(), by, new(), Cancel)))!.Rows.Rows;
}
