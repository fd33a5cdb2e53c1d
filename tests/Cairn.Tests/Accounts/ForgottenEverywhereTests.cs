using Cairn.Accounts;
using Cairn.Diagrams;
using Cairn.Equity;
using Cairn.Instruments;
using Cairn.Involvement;
using Cairn.Journal;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Problems;
using Cairn.Progress;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Cairn.Tests.Projects;
using Cairn.Tests.Storage;
using Cairn.Tests.Uploads;

namespace Cairn.Tests.Accounts;

/// <summary>
/// Somebody who took part in everything is forgotten, and every value of the database is searched for the name and the address of the account.
/// What people wrote about somebody in words of their own stays as it was written, by name too if they named them.
/// </summary>
public sealed class ForgottenEverywhereTests
{
    private const string Name = "zebedee";

    [Theory, EachDatabase]
    public async Task Nothing_that_somebody_did_keeps_their_name(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        var zebedee = await app.ActorAsync(await app.AddAsync(Name, app.World.Rowan, Role.Partner));
        await using (var db = app.World.Open())
        {
            db.Add(new Membership(Guid.CreateVersion7(app.World.Clock.GetUtcNow()), zebedee.Person!.Value, app.World.Rowan, Role.Coach, app.World.Clock.GetUtcNow()));
            await db.SaveChangesAsync(Cancel);
        }

        zebedee = (await app.ActorAsync(zebedee.Person!.Value)) with { Name = Name };
        using var browser = await app.SignedInAsync(Name); // their session names a browser
        await TakePartInEverythingAsync(app, zebedee);
        await using (var before = app.World.Open())
            (await EveryValue.OfAsync(before)).ShouldContain(Name, Case.Insensitive, "until then it is known who it is");

        (await app.AskAsync((BeForgottenHandler forget) => forget.Handle(new(zebedee.Person!.Value, IsSure: true, new(RunningApp.Password)), zebedee, Cancel))).ShouldBe(Outcome.Accepted);

        await using var after = app.World.Open();
        (await EveryValue.OfAsync(after)).ShouldNotContain(Name, Case.Insensitive);
        foreach (var what in new[] { "Walks at night", "Seven lamps", "Noise at eight", "Quiet rooms", "Everybody counts", "Why people walk" })
            (await EveryValue.OfAsync(after)).ShouldContain(what, Case.Sensitive, "what was contributed stays");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task TakePartInEverythingAsync(RunningApp app, Actor zebedee)
    {
        var person = zebedee.Person!.Value;
        await Done(app.AskAsync((DescribeMyselfHandler describe) => describe.Handle(new(new(Name, Name + " the carer", "English", Name, "", Name), 1), zebedee, Cancel)));
        await Done(app.AskAsync((ShowPhotoHandler show) => show.Handle(new(PictureBytes.Png()), zebedee, Cancel)));
        var (started, project) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, new("Walks at night", "Noise", Approach.Improvement)), zebedee, Cancel));
        started.ShouldBe(Outcome.Accepted);
        await Done(app.AskAsync((NoteStakeholderHandler note) => note.Handle(new(project!.Value, new("Porters", "", Say.IsTold, Support.For, "")), zebedee, Cancel)));
        await Done(app.AskAsync(async (AddAimHandler add) => (await add.Handle(new(project!.Value, Work.Aim), zebedee, Cancel)).Outcome));
        await Done(app.AskAsync((WriteCharterHandler write) => write.Handle(new(project!.Value, Work.Charter, 0), zebedee, Cancel)));
        await Done(app.AskAsync((NoteChangeHandler note) => note.Handle(new(project!.Value, new("Seven lamps", Verdict.Keep, "They help.", null)), zebedee, Cancel)));
        await Done(app.AskAsync((LogHoursHandler log) => log.Handle(new(project!.Value, null, 2), zebedee, Cancel)));
        await Done(app.AskAsync(async (WriteEntryHandler write) => (await write.Handle(new(project!.Value, new(JournalKind.Surprise, new(2026, 1, 12), "Noise at eight"), new("a,b\n1,2\n"u8.ToArray(), "rows.csv", "")), zebedee, Cancel)).Outcome));
        await Done(app.AskAsync(async (RecordParticipationHandler record) => (await record.Handle(new(project!.Value, new(InvolvementStage.Testing, PartnerRole.TellingTheirStory, null, person, "")), zebedee, Cancel)).Outcome));
        await Done(app.AskAsync((SayLossHandler say) => say.Handle(new(project!.Value, new("Quiet rooms", ""), 0), zebedee, Cancel)));
        await Done(app.AskAsync((WriteEquityHandler write) => write.Handle(new(project!.Value, EquityText.Empty with { Population = "Everybody counts" }, 0), zebedee, Cancel)));
        await Done(app.AskAsync((AssessProgressHandler assess) => assess.Handle(new(project!.Value, Assessor.Team, ProgressLevel.Planning, "Hours are planned."), zebedee, Cancel)));
        await Done(app.AskAsync(async (OpenWaveHandler open) => (await open.Handle(new(WaveOwner.Of(project!.Value), InstrumentKind.Pulse, DateOnly.FromDateTime(app.Services.Now().UtcDateTime).AddDays(20)), zebedee, Cancel)).Outcome));
        await Done(app.AskAsync(async (BeginDiagramHandler begin) => (await begin.Handle(new(project!.Value, DiagramKind.Whys, "Why people walk"), zebedee, Cancel)).Outcome));
        await Done(app.AskAsync(async (ReportProblemHandler report) => (await report.Handle(new(app.World.Rowan, new("No linen")), zebedee, Cancel)).Outcome));
        await Done(app.AskAsync(async (MakeTokenHandler make) => (await make.Handle(new(Name, TokenScopes.Read, 7, new(RunningApp.Password)), zebedee, Cancel)).Outcome));
        await using var db = app.World.Open();
        var (diagram, wave, problem) = (db.Diagrams.Single().Id, db.Waves.Single().Id, db.Problems.Single());
        await Done(app.AskAsync(async (EditDiagramHandler edit) => (await edit.Handle(new(diagram, "first", [new(EditKind.Grow, DiagramState.Root, "part-one", Value: "Light")]), zebedee, Cancel)).Outcome));
        await Done(app.AskAsync(async (KeepVersionHandler keep) => (await keep.Handle(new(diagram, "First"), zebedee, Cancel)).Outcome));
        await Done(app.AskAsync((AnswerWaveHandler answer) => answer.Handle(new(wave, new Dictionary<string, int> { ["SpeakUp"] = 4 }), zebedee, Cancel)));
        await Done(app.AskAsync((ReplyToProblemHandler reply) => reply.Handle(new(problem.Id, ProblemState.TakenUp, "A second key is made.", problem.Version), zebedee, Cancel)));
    }

    private static async Task Done(Task<Outcome> doing)
    {
        var outcome = await doing;
        outcome.IsAccepted.ShouldBeTrue($"{outcome.Kind} {string.Join(", ", outcome.Refusals.Select(refusal => refusal.Words))}");
    }
}
