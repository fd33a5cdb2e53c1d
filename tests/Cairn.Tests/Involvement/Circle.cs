using Cairn.Involvement;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Projects;

namespace Cairn.Tests.Involvement;

/// <summary>A project on Rowan ward that Amara leads; Carla is a partner there, Hana a nurse who is not of the team.</summary>
internal sealed record Circle(RunningApp App, ProjectId Project, Actor Amara, Actor Carla, Actor Hana)
{
    public static ParticipationWords Families { get; } = new(InvolvementStage.SettingTheAim, PartnerRole.TellingTheirStory, null, null, "Five families of ward 3");

    public PersonId CarlasId => Carla.Person!.Value;

    public static async Task<Circle> GatherAsync(RunningApp app, PrivacyLevel privacy = PrivacyLevel.Organisation)
    {
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var carla = await app.ActorAsync(await app.AddAsync("carla", app.World.Rowan, Role.Partner));
        var hana = await app.ActorAsync(await app.AddAsync("hana", app.World.Rowan, Role.Member));
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls with { Privacy = privacy }), amara, Cancel));
        return new(app, started!.Value, amara, carla, hana);
    }

    public Task<(Outcome Outcome, Guid? Recorded)> RecordAsync(ParticipationWords words, Actor by) =>
        App.AskAsync((RecordParticipationHandler record) => record.Handle(new(Project, words), by, Cancel));

    public Task<Outcome> TakeBackAsync(Guid participation, Actor by) =>
        App.AskAsync((TakeBackParticipationHandler takeBack) => takeBack.Handle(new(participation), by, Cancel));

    public Task<Outcome> SayLossAsync(string text, int seen, Actor by) =>
        App.AskAsync((SayLossHandler say) => say.Handle(new(Project, new(text, "The parents’ group"), seen), by, Cancel));

    public Task<Outcome> VerifyAsync(ProjectPaper paper, int seen, Actor by) =>
        App.AskAsync((VerifyHandler verify) => verify.Handle(new(Project, paper, seen), by, Cancel));

    public Task<Outcome> SetAimAsync(int seen) =>
        App.AskAsync((SetAimHandler set) => set.Handle(new(Project, seen == 0 ? Work.Aim : Work.Aim with { HowMuch = "to none" }, seen), Amara, Cancel));

    public Task<InvolvementView?> FindAsync(Actor by) => App.AskAsync((FindInvolvement find) => find.Handle(Project, by, Cancel));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
