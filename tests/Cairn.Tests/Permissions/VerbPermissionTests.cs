using Cairn.Accounts;
using Cairn.Dashboards;
using Cairn.Diagrams;
using Cairn.Equity;
using Cairn.Involvement;
using Cairn.Journal;
using Cairn.Measures;
using Cairn.Instruments;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Problems;
using Cairn.Progress;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Cairn.Tests.Databases;
using Cairn.Tests.Projects;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Permissions;

/// <summary>Every verb against every role: a form that is not shown and a route that refuses are no protection if the verb would do it.</summary>
public sealed partial class VerbPermissionTests
{
    private static readonly PriorityDescription Priority = new("Calm nights", "", new(2026, 1, 1), null);

    private static readonly JournalText Entry = new(JournalKind.Surprise, new(2026, 1, 13), "Noise");

    private static readonly ParticipationWords Families = new(InvolvementStage.Testing, PartnerRole.TellingTheirStory, null, null, "Five families");

    private static readonly StakeholderWords Night = new("The night staff", "", Say.IsAsked, Support.For, "");

    private static readonly MadeChangeWords Lights = new("Warm lights", Verdict.Keep, "They help.", null);

    private static readonly ProjectDescription Project = new("Calm nights", "Noise", Approach.Improvement);

    /// <summary>What an administrator does to an organisation and to others in it.</summary>
    private static readonly Dictionary<string, Func<RunningApp, Targets, Actor, Task<Outcome>>> Administering = new(StringComparer.Ordinal)
    {
        [nameof(JudgeDefinitionHandler)] = (app, to, actor) => app.AskAsync((JudgeDefinitionHandler judge) => judge.Handle(new(to.Measure, DefinitionStanding.Recommended, "", 1), actor, Cancel)),
        [nameof(FoundOrganisationHandler)] = (app, to, actor) => app.AskAsync(async (FoundOrganisationHandler found) => (await found.Handle(new(to.Organisation, new("Bay", OrganisationType.Team, OrganisationLevel.Micro)), actor, Cancel)).Outcome),
        [nameof(DescribeOrganisationHandler)] = (app, to, actor) => app.AskAsync((DescribeOrganisationHandler describe) => describe.Handle(new(to.Organisation, new("Theirs", OrganisationType.Ward, OrganisationLevel.Micro), 1), actor, Cancel)),
        [nameof(MoveOrganisationHandler)] = (app, to, actor) => app.AskAsync((MoveOrganisationHandler move) => move.Handle(new(to.Organisation, app.World.Hazel, 1), actor, Cancel)),
        [nameof(MergeOrganisationHandler)] = (app, to, actor) => app.AskAsync((MergeOrganisationHandler merge) => merge.Handle(new(to.Organisation, app.World.Hazel, 1), actor, Cancel)),
        [nameof(SetPriorityHandler)] = (app, to, actor) => app.AskAsync(async (SetPriorityHandler set) => (await set.Handle(new(to.Organisation, Priority), actor, Cancel)).Outcome),
        [nameof(ChangePriorityHandler)] = (app, to, actor) => app.AskAsync((ChangePriorityHandler change) => change.Handle(new(to.Organisation, to.Priority, Priority, 1), actor, Cancel)),
        [nameof(InviteHandler)] = (app, to, actor) => app.AskAsync(async (InviteHandler invite) => (await invite.Handle(new(to.Organisation, "new@example.org", Role.Member), actor, Cancel)).Outcome),
        [nameof(WithdrawInvitationHandler)] = (app, to, actor) => app.AskAsync((WithdrawInvitationHandler withdraw) => withdraw.Handle(new(to.Invitation), actor, Cancel)),
        [nameof(AppointHandler)] = (app, to, actor) => app.AskAsync((AppointHandler appoint) => appoint.Handle(new(to.Organisation, to.Partner, Role.Coach), actor, Cancel)),
        [nameof(EndMembershipHandler)] = (app, to, actor) => app.AskAsync((EndMembershipHandler end) => end.Handle(new(to.Membership), actor, Cancel)),
        [nameof(ProposePartHandler)] = (app, to, actor) => app.AskAsync((ProposePartHandler propose) => propose.Handle(new(to.Organisation, to.Partner, PartnerRole.TellingTheirStory), actor, Cancel)),
        [nameof(MakeResetLinkHandler)] = (app, to, actor) => app.AskAsync(async (MakeResetLinkHandler make) => (await make.Handle(new(to.Partner), actor, Cancel)).Outcome),
        [nameof(DeactivateAccountHandler)] = (app, to, actor) => app.AskAsync((DeactivateAccountHandler deactivate) => deactivate.Handle(new(to.Partner), actor, Cancel)),
        [nameof(ActivateAccountHandler)] = (app, to, actor) => app.AskAsync((ActivateAccountHandler activate) => activate.Handle(new(to.Partner), actor, Cancel)),
        [nameof(DescribeProjectHandler)] = (app, to, actor) => app.AskAsync((DescribeProjectHandler describe) => describe.Handle(new(to.Project, Project, 1), actor, Cancel)),
        [nameof(RemoveAimHandler)] = (app, to, actor) => app.AskAsync((RemoveAimHandler remove) => remove.Handle(new(to.Project, 1), actor, Cancel)),
        [nameof(NoteStakeholderHandler)] = (app, to, actor) => app.AskAsync((NoteStakeholderHandler note) => note.Handle(new(to.Project, Night), actor, Cancel)),
        [nameof(ChangeStakeholderHandler)] = (app, to, actor) => app.AskAsync((ChangeStakeholderHandler change) => change.Handle(new(to.Stakeholder, Night, 1), actor, Cancel)),
        [nameof(RemoveStakeholderHandler)] = (app, to, actor) => app.AskAsync((RemoveStakeholderHandler remove) => remove.Handle(new(to.Stakeholder, 1), actor, Cancel)),
        [nameof(SetCharterRuleHandler)] = (app, to, actor) => app.AskAsync((SetCharterRuleHandler set) => set.Handle(new(to.Organisation, NeedsApproval: true, 0), actor, Cancel)),
        [nameof(HandInCharterHandler)] = (app, to, actor) => app.AskAsync((HandInCharterHandler handIn) => handIn.Handle(new(to.Project, 1), actor, Cancel)),
        [nameof(AnswerCharterHandler)] = (app, to, actor) => app.AskAsync((AnswerCharterHandler answer) => answer.Handle(new(to.Project, 1, IsApproved: true, ""), actor, Cancel)),
        [nameof(JoinTeamHandler)] = (app, to, actor) => app.AskAsync((JoinTeamHandler join) => join.Handle(new(to.Project, to.Partner, ProjectRole.PatientPartner, null), actor, Cancel)),
        [nameof(LeaveTeamHandler)] = (app, to, actor) => app.AskAsync((LeaveTeamHandler leave) => leave.Handle(new(to.LeadPart), actor, Cancel)),
        [nameof(HandOverHandler)] = (app, to, actor) => app.AskAsync((HandOverHandler handOver) => handOver.Handle(new(to.Project, to.Partner), actor, Cancel)),
        [nameof(NoteChangeHandler)] = (app, to, actor) => app.AskAsync((NoteChangeHandler note) => note.Handle(new(to.Project, Lights), actor, Cancel)),
        [nameof(JudgeChangeHandler)] = (app, to, actor) => app.AskAsync((JudgeChangeHandler judge) => judge.Handle(new(to.Change, Lights, 1), actor, Cancel)),
        [nameof(RemoveChangeHandler)] = (app, to, actor) => app.AskAsync((RemoveChangeHandler remove) => remove.Handle(new(to.Change, 1), actor, Cancel)),
        [nameof(TakeBackSettlementHandler)] = (app, to, actor) => app.AskAsync((TakeBackSettlementHandler takeBack) => takeBack.Handle(new(to.LooseEnd), actor, Cancel)),
        [nameof(SettleLooseEndHandler)] = (app, to, actor) => app.AskAsync((SettleLooseEndHandler settle) => settle.Handle(new(to.LooseEnd, Settlement.NotNeeded), actor, Cancel)),
        [nameof(OpenWaveHandler)] = (app, to, actor) => app.AskAsync(async (OpenWaveHandler open) => (await open.Handle(new(WaveOwner.Of(to.Organisation), InstrumentKind.Readiness, null), actor, Cancel)).Outcome),
        [nameof(MakeLinksHandler)] = (app, to, actor) => app.AskAsync(async (MakeLinksHandler make) => (await make.Handle(new(to.Wave, 1), actor, Cancel)).Outcome),
        [nameof(CloseWaveHandler)] = (app, to, actor) => app.AskAsync((CloseWaveHandler close) => close.Handle(new(to.Wave), actor, Cancel)),
        [nameof(PauseProjectHandler)] = (app, to, actor) => app.AskAsync((PauseProjectHandler pause) => pause.Handle(new(to.Project, "Winter"), actor, Cancel)),
        [nameof(ResumeProjectHandler)] = (app, to, actor) => app.AskAsync((ResumeProjectHandler resume) => resume.Handle(new(to.Project), actor, Cancel)),
        [nameof(CloseProjectHandler)] = (app, to, actor) => app.AskAsync((CloseProjectHandler close) => close.Handle(new(to.Project, new(ClosingOutcome.Partly, Shortfalls.None, "", "")), actor, Cancel)),
        [nameof(LookAgainHandler)] = (app, to, actor) => app.AskAsync((LookAgainHandler look) => look.Handle(new(to.Project, 6, Lasting.Holds, ""), actor, Cancel)),
        [nameof(ReopenProjectHandler)] = (app, to, actor) => app.AskAsync((ReopenProjectHandler reopen) => reopen.Handle(new(to.Project), actor, Cancel)),
        [nameof(RemoveFileHandler)] = (app, to, actor) => app.AskAsync((RemoveFileHandler remove) => remove.Handle(new(to.File), actor, Cancel)),
        [nameof(RemoveEntryHandler)] = (app, to, actor) => app.AskAsync((RemoveEntryHandler remove) => remove.Handle(new(to.Entry, "It names somebody"), actor, Cancel)),
        [nameof(BeForgottenHandler)] = (app, to, actor) => app.AskAsync((BeForgottenHandler forget) => forget.Handle(new(to.Partner, IsSure: true), actor, Cancel)),
    };

    /// <summary>What those do who lead an organisation's problems: administrators, leads, coaches and sponsors.</summary>
    private static readonly Dictionary<string, Func<RunningApp, Targets, Actor, Task<Outcome>>> Leading = new(StringComparer.Ordinal)
    {
        [nameof(ChooseMeasureHandler)] = (app, to, actor) => app.AskAsync((ChooseMeasureHandler choose) => choose.Handle(new(to.Organisation, to.Measure), actor, Cancel)),
        [nameof(TellStoryHandler)] = (app, to, actor) => app.AskAsync((TellStoryHandler tell) => tell.Handle(new(to.Organisation, to.Measure, new(null, "Noise", IsAnonymous: true), 1), actor, Cancel)),
        [nameof(DropMeasureHandler)] = (app, to, actor) => app.AskAsync((DropMeasureHandler drop) => drop.Handle(new(to.Organisation, to.Measure), actor, Cancel)),
        [nameof(ReplyToProblemHandler)] = (app, to, actor) => app.AskAsync((ReplyToProblemHandler reply) => reply.Handle(new(to.Problem, ProblemState.TakenUp, "", 1), actor, Cancel)),
        [nameof(MergeProblemHandler)] = (app, to, actor) => app.AskAsync((MergeProblemHandler merge) => merge.Handle(new(to.Problem, to.Problem), actor, Cancel)),
        [nameof(ScoreProblemHandler)] = (app, to, actor) => app.AskAsync((ScoreProblemHandler score) => score.Handle(new(to.Problem, new(1, 1, 1, 1, 1, 1), 1), actor, Cancel)),
        [nameof(SetBoardHandler)] = (app, to, actor) => app.AskAsync((SetBoardHandler set) => set.Handle(new(to.Organisation, new(false, 3), 1), actor, Cancel)),
    };

    /// <summary>What anybody does who belongs there.</summary>
    private static readonly Dictionary<string, Func<RunningApp, Targets, Actor, Task<Outcome>>> TakingPart = new(StringComparer.Ordinal)
    {
        [nameof(ReportProblemHandler)] = (app, to, actor) => app.AskAsync(async (ReportProblemHandler report) => (await report.Handle(new(to.Organisation, new("Noise at night")), actor, Cancel)).Outcome),
        [nameof(JoinReportHandler)] = (app, to, actor) => app.AskAsync((JoinReportHandler join) => join.Handle(new(to.Problem), actor, Cancel)),
    };

    /// <summary>What those do who work there, and nobody who only reads.</summary>
    private static readonly Dictionary<string, Func<RunningApp, Targets, Actor, Task<Outcome>>> Working = new(StringComparer.Ordinal)
    {
        [nameof(StartProjectHandler)] = (app, to, actor) => app.AskAsync(async (StartProjectHandler start) => (await start.Handle(new(to.Organisation, Project), actor, Cancel)).Outcome),
    };

    /// <summary>What the team of a project does, its lead among them; to run the organisation is not enough.</summary>
    private static readonly Dictionary<string, Func<RunningApp, Targets, Actor, Task<Outcome>>> OfTheTeam = new(StringComparer.Ordinal)
    {
        [nameof(SignOffCharterHandler)] = (app, to, actor) => app.AskAsync((SignOffCharterHandler sign) => sign.Handle(new(to.Project, 1), actor, Cancel)),
        [nameof(LogHoursHandler)] = (app, to, actor) => app.AskAsync((LogHoursHandler log) => log.Handle(new(to.Project, null, 1), actor, Cancel)),
        [nameof(WriteEntryHandler)] = (app, to, actor) => app.AskAsync(async (WriteEntryHandler write) => (await write.Handle(new(to.Project, Entry), actor, Cancel)).Outcome),
        [nameof(ChangeEntryHandler)] = (app, to, actor) => app.AskAsync((ChangeEntryHandler change) => change.Handle(new(to.Entry, Entry, 1), actor, Cancel)),
        [nameof(AttachFileHandler)] = (app, to, actor) => app.AskAsync(async (AttachFileHandler attach) => (await attach.Handle(new(to.Entry, new([65], "a.txt", "")), actor, Cancel)).Outcome),
        [nameof(RecordParticipationHandler)] = (app, to, actor) => app.AskAsync(async (RecordParticipationHandler record) => (await record.Handle(new(to.Project, Families), actor, Cancel)).Outcome),
        [nameof(TakeBackParticipationHandler)] = (app, to, actor) => app.AskAsync((TakeBackParticipationHandler takeBack) => takeBack.Handle(new(to.Participation), actor, Cancel)),
        [nameof(SayLossHandler)] = (app, to, actor) => app.AskAsync((SayLossHandler say) => say.Handle(new(to.Project, new("Quiet", ""), 1), actor, Cancel)),
        [nameof(WriteEquityHandler)] = (app, to, actor) => app.AskAsync((WriteEquityHandler write) => write.Handle(new(to.Project, EquityText.Empty with { Population = "All" }, 1), actor, Cancel)),
        [nameof(AnswerWaveHandler)] = (app, to, actor) => app.AskAsync((AnswerWaveHandler answer) => answer.Handle(new(to.Wave, new Dictionary<string, int> { ["SpeakUp"] = 4 }), actor, Cancel)),
        [nameof(TakeBackHoursHandler)] = (app, to, actor) => app.AskAsync((TakeBackHoursHandler takeBack) => takeBack.Handle(new(to.Hours), actor, Cancel)),
    };

    /// <summary>What the team of a project does and those who run it.</summary>
    private static readonly Dictionary<string, Func<RunningApp, Targets, Actor, Task<Outcome>>> Drawing = new(StringComparer.Ordinal)
    {
        [nameof(GiveEvidenceHandler)] = (app, to, actor) => app.AskAsync(async (GiveEvidenceHandler give) => (await give.Handle(new(to.Closed, new("Trigger", "Noise", "https://example.org")), actor, Cancel)).Outcome),
        [nameof(RemoveEvidenceHandler)] = (app, to, actor) => app.AskAsync((RemoveEvidenceHandler remove) => remove.Handle(new(to.Evidence), actor, Cancel)),
        [nameof(SetAimHandler)] = (app, to, actor) => app.AskAsync((SetAimHandler set) => set.Handle(new(to.Project, new("", "Noise", "down by half", "patients", "Rowan", new(2027, 1, 1)), 1), actor, Cancel)),
        [nameof(AddAimHandler)] = (app, to, actor) => app.AskAsync(async (AddAimHandler add) => (await add.Handle(new(to.Project, Work.Aim), actor, Cancel)).Outcome),
        [nameof(MoveAimHandler)] = (app, to, actor) => app.AskAsync((MoveAimHandler move) => move.Handle(new(to.Project, 1, 1), actor, Cancel)),
        [nameof(WriteCharterHandler)] = (app, to, actor) => app.AskAsync((WriteCharterHandler write) => write.Handle(new(to.Project, CharterText.Empty with { WhyNow = "Now" }, 0), actor, Cancel)),
        [nameof(BeginDiagramHandler)] = (app, to, actor) => app.AskAsync(async (BeginDiagramHandler begin) => (await begin.Handle(new(to.Project, DiagramKind.Whys, "Noise"), actor, Cancel)).Outcome),
        [nameof(EditDiagramHandler)] = (app, to, actor) => app.AskAsync(async (EditDiagramHandler edit) => (await edit.Handle(new(to.Diagram, "key", [new(EditKind.Grow, DiagramState.Root, "part-noise")]), actor, Cancel)).Outcome),
        [nameof(AddFairDriverHandler)] = (app, to, actor) => app.AskAsync((AddFairDriverHandler add) => add.Handle(new(to.Project, "Prejudice"), actor, Cancel)),
        [nameof(DrawEquityDriverHandler)] = (app, to, actor) => app.AskAsync((DrawEquityDriverHandler draw) => draw.Handle(new(to.Project, "Prejudice"), actor, Cancel)),
        [nameof(KeepVersionHandler)] = (app, to, actor) => app.AskAsync(async (KeepVersionHandler keep) => (await keep.Handle(new(to.Diagram, "Noise"), actor, Cancel)).Outcome),
        [nameof(RemoveDiagramHandler)] = (app, to, actor) => app.AskAsync((RemoveDiagramHandler remove) => remove.Handle(new(to.Diagram), actor, Cancel)),
        [nameof(BringBackDiagramHandler)] = (app, to, actor) => app.AskAsync((BringBackDiagramHandler bringBack) => bringBack.Handle(new(to.PutAway), actor, Cancel)),
    };

    /// <summary>What those do who speak from lived experience, and nobody else: neither the team nor an administrator.</summary>
    private static readonly Dictionary<string, Func<RunningApp, Targets, Actor, Task<Outcome>>> OfPartners = new(StringComparer.Ordinal)
    {
        [nameof(VerifyHandler)] = (app, to, actor) => app.AskAsync((VerifyHandler verify) => verify.Handle(new(to.Project, ProjectPaper.Aim, 1), actor, Cancel)),
    };

    /// <summary>What only whoever coaches does.</summary>
    private static readonly Dictionary<string, Func<RunningApp, Targets, Actor, Task<Outcome>>> Coaching = new(StringComparer.Ordinal)
    {
        [nameof(AssessProgressHandler)] = (app, to, actor) => app.AskAsync((AssessProgressHandler assess) => assess.Handle(new(to.Project, Assessor.Coach, ProgressLevel.Planning, "Hours are planned."), actor, Cancel)),
    };

    /// <summary>What one does to what is one's own: it takes nobody else's name, so that there is nobody else's to take. Each has its own tests.</summary>
    private static readonly string[] OnesOwn =
    [
        "AcceptInvitationHandler", "AcceptPartHandler", "AddPasskeyHandler", "BeginSecondFactorHandler", "ChangePasswordHandler", "ConfirmSecondFactorHandler", "DescribeMyselfHandler",
        "EndOtherSessionsHandler", "EndSessionHandler", "LeavePartHandler", "MakeTokenHandler", "ReadAllNoticesHandler", "ReadNoticeHandler", "RemovePasskeyHandler", "RenamePasskeyHandler",
        "RenewRecoveryCodesHandler", "RevokeTokenHandler", "SayHowToBeInvolvedHandler", "ShowPhotoHandler", "TakeBackVerificationHandler", "TurnOffSecondFactorHandler",
    ];

    [Fact]
    public void Every_verb_is_decided() =>
        typeof(CairnDb).Assembly.GetTypes().Where(type => type.Name.EndsWith("Handler", StringComparison.Ordinal) && type.GetMethod("Handle")?.GetParameters().Any(given => given.ParameterType == typeof(Actor)) == true)
            .Select(type => type.Name).Except(Administering.Keys).Except(Leading.Keys).Except(TakingPart.Keys).Except(Working.Keys).Except(OfTheTeam.Keys).Except(OfMeasures.Keys).Except(Drawing.Keys).Except(OfPartners.Keys).Except(Coaching.Keys).Except(OnesOwn).ShouldBeEmpty();

    [Theory, EachDatabase]
    public async Task Only_an_administrator_acts_on_others(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var cast = await Cast.EnterAsync(app, app.World.Rowan);
        var to = await Targets.FindAsync(app, cast);
        await using var db = app.World.Open();
        var events = await db.AuditEvents.CountAsync(Cancel);

        foreach (var actor in await ActorsAsync(app, db, to.Partner))
        {
            var role = actor.Roles.SingleOrDefault(held => held.Organisation == to.Organisation)?.Role;
            var theirs = role switch
            {
                null => Administering.Concat(Leading).Concat(TakingPart).Concat(Working),
                Role.Lead or Role.Coach or Role.Sponsor => Administering,
                Role.Reader => Administering.Concat(Leading).Concat(Working),
                _ => Administering.Concat(Leading),
            };
            if (role != Role.Coach)
                theirs = theirs.Concat(Coaching);
            foreach (var (verb, act) in (actor.Person == to.Member ? theirs : theirs.Concat(OfTheTeam).Concat(OfMeasures).Concat(Drawing)).Concat(OfPartners))
                (await act(app, to, actor)).Kind.ShouldBeOneOf([OutcomeKind.NotFound, OutcomeKind.NotAllowed], $"{verb}, {string.Join(", ", actor.Roles.Select(held => held.Role))}");
        }

        (await db.AuditEvents.CountAsync(Cancel)).ShouldBe(events, "somebody changed something");
        var ines = app.World.Ines;
        foreach (var (verb, act) in Drawing.Concat(Administering).Concat(Leading).Concat(TakingPart).Concat(Working).Where(verb => verb.Key is not (nameof(MergeOrganisationHandler) or nameof(MoveOrganisationHandler))))
            (await act(app, to, ines)).Kind.ShouldBeOneOf([OutcomeKind.Accepted, OutcomeKind.Refused, OutcomeKind.Overtaken], $"{verb}: an administrator is listened to");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Everybody but those who administer Rowan and whom it is done to; the administrator of another tenant too, and nobody.</summary>
    private static async Task<IReadOnlyList<Actor>> ActorsAsync(RunningApp app, CairnDb db, PersonId target)
    {
        var roles = await db.Memberships.Where(held => held.Person != target && !(held.Organisation == app.World.Rowan && held.Role == Role.Administrator)).ToListAsync(Cancel);
        return [.. roles.Where(held => held.Organisation == app.World.Rowan || held.Organisation == app.World.Southmere).Select(held => new Actor(held.Person, "", [new(held.Organisation, held.Role)])), Actor.Anonymous];
    }

    private sealed record Targets(OrganisationId Organisation, PersonId Partner, Guid Membership, Guid Priority, Guid Invitation, ProblemId Problem, ProjectId Project, Guid LeadPart, PersonId Member, Guid Hours, Guid Stakeholder, Guid Change, Guid LooseEnd, WaveId Wave)
    {
        public DiagramId Diagram { get; private init; }

        public DiagramId PutAway { get; private init; }

        public MeasureId Measure { get; init; }

        public Guid Review { get; init; }

        public Cairn.Measures.ImportId Import { get; init; }

        public Cairn.Measures.ImportId Upload { get; init; }

        public Guid Embed { get; init; }

        public JournalEntryId Entry { get; init; }

        public Guid File { get; init; }

        public Guid Participation { get; init; }

        public WaveId Closed { get; init; }

        public Guid Evidence { get; init; }

        public static async Task<Targets> FindAsync(RunningApp app, Cast cast)
        {
            await using var db = app.World.Open();
            var partner = await db.Memberships.SingleAsync(held => held.Organisation == cast.Organisation && held.Role == Role.Partner, Cancel);
            var (_, invited) = await app.AskAsync((InviteHandler invite) => invite.Handle(new(cast.Organisation, "asked@example.org", Role.Reader), app.World.Ines, Cancel));
            var lead = await db.ProjectParts.SingleAsync(part => part.Project == cast.Project && part.Role == ProjectRole.Lead, Cancel);
            (await app.AskAsync(async (LogHoursHandler log) => await log.Handle(new(cast.Project, null, 2), await app.ActorAsync(cast.Member), Cancel))).ShouldBe(Outcome.Accepted);
            var hours = await db.UsedTimes.SingleAsync(Cancel);
            return new(cast.Organisation, partner.Person, partner.Id, cast.Priority, invited!.Invitation, cast.Problem, cast.Project, lead.Id, cast.Member, hours.Id, cast.Stakeholder, cast.Change, cast.LooseEnd, cast.Wave) { Diagram = cast.Diagram, Measure = cast.Measure, Review = cast.Review, Embed = cast.Embed, Import = cast.Import, Upload = cast.Upload, PutAway = await PutAwayAsync(app, cast.Project), Entry = cast.Entry, File = cast.File, Participation = cast.Participation, Closed = cast.Closed, Evidence = cast.Evidence };
        }

        private static async Task<DiagramId> PutAwayAsync(RunningApp app, ProjectId project)
        {
            var (_, begun) = await app.AskAsync((BeginDiagramHandler begin) => begin.Handle(new(project, DiagramKind.Forces, "Noise"), app.World.Ines, Cancel));
            await app.AskAsync((RemoveDiagramHandler remove) => remove.Handle(new(begun!.Value), app.World.Ines, Cancel));
            return begun!.Value;
        }
    }
}
