using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Spc;
using Cairn.Tests.Projects;

namespace Cairn.Tests.Measures;

/// <summary>A project on Rowan ward with Amara who leads it, Bo of the team and Carla who is not, and what they measure.</summary>
internal sealed record Measuring(RunningApp App, ProjectId Project, Actor Amara, Actor Bo, Actor Carla)
{
    public static MeasureText Referrals { get; } = new()
    {
        Name = "Referrals that need more information",
        Type = MeasureType.Process,
        Shape = ReadingShape.Proportion,
        Frequency = Frequency.Monthly,
        Direction = Direction.LowerIsBetter,
        Numerator = "referrals that need more information",
        Denominator = "referrals received",
        Strata = "Language: English, Welsh, unknown",
    };

    public static async Task<Measuring> BeginAsync(RunningApp app, PrivacyLevel privacy = PrivacyLevel.Organisation)
    {
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var bo = await app.ActorAsync(await app.AddAsync("bo", app.World.Rowan, Role.Member));
        var carla = await app.ActorAsync(await app.AddAsync("carla", app.World.Rowan, Role.Partner));
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls with { Privacy = privacy }), amara, Cancel));
        (await app.AskAsync((JoinTeamHandler join) => join.Handle(new(started!.Value, bo.Person!.Value, ProjectRole.Member, null), amara, Cancel))).ShouldBe(Outcome.Accepted);
        return new(app, started!.Value, amara, bo, carla);
    }

    public async Task<MeasureId> DefinedAsync(MeasureText? text = null)
    {
        var (outcome, defined) = await DefineAsync(text ?? Referrals, Amara);
        outcome.ShouldBe(Outcome.Accepted);
        return defined!.Value;
    }

    public Task<(Outcome Outcome, MeasureId? Defined)> DefineAsync(MeasureText text, Actor by) => App.AskAsync((DefineMeasureHandler define) => define.Handle(new(Project, text), by, Cancel));

    public Task<Outcome> ChangeAsync(MeasureId measure, MeasureText text, int seen, Actor by, DateOnly? from = null) => App.AskAsync((ChangeMeasureHandler change) => change.Handle(new(measure, text, from, seen), by, Cancel));

    public Task<ReadingsEntered> EnterAsync(MeasureId measure, Actor by, IReadOnlyList<EnteredReading> readings, string why = "", bool isMeant = false, string stratum = "") =>
        App.AskAsync((EnterReadingsHandler enter) => enter.Handle(new(measure, stratum, readings, why, isMeant), by, Cancel));

    /// <summary>Months from January 2024 on: how many, out of how many.</summary>
    public async Task FilledAsync(MeasureId measure, params (double Value, double? Denominator)[] months) =>
        (await EnterAsync(measure, Amara, [.. months.Select((month, i) => new EnteredReading(Month(i), new(month.Value, month.Denominator)))], isMeant: true)).Outcome.ShouldBe(Outcome.Accepted);

    public static DateOnly Month(int number) => new DateOnly(2024, 1, 1).AddMonths(number);

    public Task<MeasureView?> FindAsync(MeasureId measure, Actor by) => App.AskAsync((FindMeasure find) => find.Handle(measure, by, Cancel));

    public Task<ReadingsView?> ReadAsync(MeasureId measure, Actor by, string stratum = "") => App.AskAsync((FindReadings find) => find.Handle(measure, stratum, by, Cancel));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
