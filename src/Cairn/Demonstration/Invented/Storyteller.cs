using Cairn.Accounts;
using Cairn.Diagrams;
using Cairn.Instruments;
using Cairn.Notices;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Problems;
using Cairn.Progress;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Demonstration.Invented;

/// <summary>Lets invented people do what people do, by name and on a day of the story.</summary>
internal sealed partial class Storyteller(IServiceProvider services, CairnDb db, DateTimeOffset now, CancellationToken cancel)
{
    private readonly StoryClock clock = new(now);
    private readonly Dictionary<string, OrganisationId> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PersonId> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProjectId> projects = new(StringComparer.Ordinal);

    public void MoveTo(double daysAgo) => clock.MoveTo(daysAgo);

    public DateOnly DayFromToday(int days) => clock.DayFromStart(days);

    /// <summary>The top of the tree and its first administrator, whom nobody can invite.</summary>
    public async Task BeginAsync(Place top, Somebody first)
    {
        var person = await ArriveAsync(first);
        var at = clock.GetUtcNow();
        var id = new OrganisationId(Guid.CreateVersion7(at));
        Require(Organisation.Found(id, null, top.Description, out var founded), top.Name);
        db.Add(founded!);
        db.AddRange(await Lineage.OfNewAsync(db, id, null, cancel));
        db.Add(new Membership(Guid.CreateVersion7(at), person, id, first.Role, at));
        db.Tell(person.Value, id.Subject, "OrganisationFounded", at, new { founded!.Name });
        await db.SaveChangesAsync(cancel);
        places.Add(top.Name, id);
        await DescribeAsync(first);
    }

    public async Task FoundAsync(Place place)
    {
        var (outcome, founded) = await Verb<FoundOrganisationHandler>().Handle(new(places[place.Within!], place.Description), await ActorAsync(place.By), cancel);
        Require(outcome, place.Name);
        places.Add(place.Name, founded!.Value);
    }

    /// <summary>Somebody is invited, accepts, and says who they are.</summary>
    public async Task WelcomeAsync(Somebody person)
    {
        await ArriveAsync(person);
        var secret = await InviteAsync(person.By, person.Where, person.Email, person.Role);
        var (outcome, _, _) = await Verb<AcceptInvitationHandler>().Handle(new(secret, null, person.Parts), await ActorAsync(person.Name), cancel);
        Require(outcome, person.Name);
        await DescribeAsync(person);
    }

    public async Task<string> InviteAsync(string by, string where, string email, Role role)
    {
        var (outcome, invited) = await Verb<InviteHandler>().Handle(new(places[where], email, role), await ActorAsync(by), cancel);
        Require(outcome, email);
        return invited!.Secret;
    }

    public async Task AppointAsync(string by, string where, string person, Role role) =>
        Require(await Verb<AppointHandler>().Handle(new(places[where], people[person], role), await ActorAsync(by), cancel), person);

    public async Task ProposeAsync(string by, string where, string partner, PartnerRole role) =>
        Require(await Verb<ProposePartHandler>().Handle(new(places[where], people[partner], role), await ActorAsync(by), cancel), partner);

    public async Task PrioritiseAsync(string by, string where, PriorityDescription priority) =>
        Require((await Verb<SetPriorityHandler>().Handle(new(places[where], priority), await ActorAsync(by), cancel)).Outcome, where);

    public async Task MoveAsync(string by, string what, string under) =>
        Require(await Verb<MoveOrganisationHandler>().Handle(new(places[what], places[under], await VersionAsync(what)), await ActorAsync(by), cancel), what);

    public async Task MergeAsync(string by, string what, string into) =>
        Require(await Verb<MergeOrganisationHandler>().Handle(new(places[what], places[into], await VersionAsync(what)), await ActorAsync(by), cancel), what);

    public async Task<ProblemId> ReportAsync(string who, string where, ProblemDescription problem)
    {
        var (outcome, reported) = await Verb<ReportProblemHandler>().Handle(new(places[where], problem), await ActorAsync(who), cancel);
        Require(outcome, problem.Text);
        return reported!.Problem;
    }

    public async Task JoinAsync(ProblemId problem, params string[] people)
    {
        foreach (var who in people)
            Require(await Verb<JoinReportHandler>().Handle(new(problem), await ActorAsync(who), cancel), who);
    }

    /// <summary>Whoever replies has read the problem.</summary>
    public async Task ReplyAsync(string who, ProblemId problem, ProblemState state, string words)
    {
        var actor = await ActorAsync(who);
        var seen = await Verb<FindProblem>().Handle(problem, actor, cancel);
        Require(await Verb<ReplyToProblemHandler>().Handle(new(problem, state, words, seen!.Problem.Version), actor, cancel), words);
    }

    public async Task ScoreAsync(string who, ProblemId problem, PriorityScores scores)
    {
        var actor = await ActorAsync(who);
        var seen = await Verb<FindProblem>().Handle(problem, actor, cancel);
        Require(await Verb<ScoreProblemHandler>().Handle(new(problem, scores, seen!.Problem.Version), actor, cancel), who);
    }

    public async Task OpenBoardAsync(string who, string where) =>
        Require(await Verb<SetBoardHandler>().Handle(new(places[where], new(IsOpenToVisitors: true, ProblemBoard.UsualLimit), SeenVersion: 0), await ActorAsync(who), cancel), where);

    public async Task StartAsync(string by, string where, ProjectDescription description)
    {
        var (outcome, started) = await Verb<StartProjectHandler>().Handle(new(places[where], description), await ActorAsync(by), cancel);
        Require(outcome, description.Title);
        projects.Add(description.Title, started!.Value);
    }

    public async Task JoinAsync(string by, string project, string person, ProjectRole role) =>
        Require(await Verb<JoinTeamHandler>().Handle(new(projects[project], people[person], role, null), await ActorAsync(by), cancel), person);

    public async Task WriteCharterAsync(string by, string project, int seen, CharterText text) =>
        Require(await Verb<WriteCharterHandler>().Handle(new(projects[project], text, seen), await ActorAsync(by), cancel), project);

    public async Task NoteAsync(string by, string project, StakeholderWords words) =>
        Require(await Verb<NoteStakeholderHandler>().Handle(new(projects[project], words), await ActorAsync(by), cancel), words.Name);

    public async Task LogAsync(string by, string project, decimal hours) =>
        Require(await Verb<LogHoursHandler>().Handle(new(projects[project], null, hours), await ActorAsync(by), cancel), project);

    public async Task SignOffAsync(string by, string project, int number) =>
        Require(await Verb<SignOffCharterHandler>().Handle(new(projects[project], number), await ActorAsync(by), cancel), project);

    public async Task SetAimAsync(string by, string project, AimWords words) =>
        Require(await Verb<SetAimHandler>().Handle(new(projects[project], words, 0), await ActorAsync(by), cancel), project);

    public async Task<DiagramId> BeginDiagramAsync(string by, string project, DiagramKind kind, string title)
    {
        var (outcome, begun) = await Verb<BeginDiagramHandler>().Handle(new(projects[project], kind, title), await ActorAsync(by), cancel);
        Require(outcome, title);
        return begun!.Value;
    }

    /// <summary>What somebody draws in one go.</summary>
    public async Task DrawAsync(string by, DiagramId diagram, string key, params DiagramEdit[] edits) =>
        Require((await Verb<EditDiagramHandler>().Handle(new(diagram, key, edits), await ActorAsync(by), cancel)).Outcome, key);

    public async Task KeepVersionAsync(string by, DiagramId diagram, string name) =>
        Require((await Verb<KeepVersionHandler>().Handle(new(diagram, name), await ActorAsync(by), cancel)).Outcome, name);

    public async Task HandOverAsync(string by, string project, string to) =>
        Require(await Verb<HandOverHandler>().Handle(new(projects[project], people[to]), await ActorAsync(by), cancel), project);

    public async Task ChangeAsync(string by, string project, MadeChangeWords words) =>
        Require(await Verb<NoteChangeHandler>().Handle(new(projects[project], words), await ActorAsync(by), cancel), words.What);

    public async Task CloseAsync(string by, string project, ClosingWords words) =>
        Require(await Verb<CloseProjectHandler>().Handle(new(projects[project], words), await ActorAsync(by), cancel), project);

    public async Task<WaveId> OpenAsync(string by, string project, InstrumentKind kind, DateOnly due)
    {
        var (outcome, opened) = await Verb<OpenWaveHandler>().Handle(new(WaveOwner.Of(projects[project]), kind, due), await ActorAsync(by), cancel);
        Require(outcome, project);
        return opened!.Value;
    }

    /// <summary>Answers the items in their order.</summary>
    public async Task AnswerAsync(string who, WaveId wave, InstrumentKind kind, IReadOnlyList<int> answers)
    {
        var items = InstrumentCatalogue.Of(kind).Items;
        var given = items.Zip(answers).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        Require(await Verb<AnswerWaveHandler>().Handle(new(wave, given), await ActorAsync(who), cancel), who);
    }

    public async Task CloseAsync(string by, WaveId wave) => Require(await Verb<CloseWaveHandler>().Handle(new(wave), await ActorAsync(by), cancel), by);

    public async Task AssessAsync(string who, string project, Assessor assessor, ProgressLevel level, string reason) =>
        Require(await Verb<AssessProgressHandler>().Handle(new(projects[project], assessor, level, reason), await ActorAsync(who), cancel), who);

    public async Task LookAsync(string who, params string[] where)
    {
        var actor = await ActorAsync(who);
        foreach (var place in where)
            await Verb<FindOrganisation>().Handle(places[place], actor, cancel);
    }

    public async Task ReadNoticesAsync(string who) => Require(await Verb<ReadAllNoticesHandler>().Handle(await ActorAsync(who), cancel), who);

    private async Task<PersonId> ArriveAsync(Somebody person)
    {
        var id = await Verb<MakeAccount>().InventAsync(person.Name, person.Email, clock.GetUtcNow());
        db.Add(new DemonstrationPerson(id, person.Part, people.Count + 1));
        people.Add(person.Name, id);
        return id;
    }

    private async Task DescribeAsync(Somebody person)
    {
        var actor = await ActorAsync(person.Name);
        Require(await Verb<DescribeMyselfHandler>().Handle(new(new(person.Name, person.Title, person.Languages, person.Offers, person.Seeks, person.Experience), SeenVersion: 1), actor, cancel), person.Name);
        if (person.Wishes is { } wishes)
            Require(await Verb<SayHowToBeInvolvedHandler>().Handle(new(wishes, SeenVersion: 2), actor, cancel), person.Name);
    }

    /// <summary>Whoever changes a place has seen it.</summary>
    private Task<int> VersionAsync(string place)
    {
        var id = places[place];
        return db.Organisations.Where(o => o.Id == id).Select(o => o.Version).SingleAsync(cancel);
    }

    private async Task<Actor> ActorAsync(string name) => (await Verb<FindActor>().ByPerson(people[name], cancel)).Actor;

    /// <summary>A verb at the time of the story, which has forgotten the verb before as every request has.</summary>
    private T Verb<T>()
    {
        if (!db.ChangeTracker.HasChanges())
            db.ChangeTracker.Clear();
        return ActivatorUtilities.CreateInstance<T>(services, Wanting<T>() ? [clock] : []);
    }

    private static bool Wanting<T>() => Array.Exists(typeof(T).GetConstructors()[0].GetParameters(), parameter => parameter.ParameterType == typeof(TimeProvider));

    /// <summary>A world with a hole in it is not kept.</summary>
    private static void Require(Outcome outcome, string what)
    {
        if (!outcome.IsAccepted)
            throw new InvalidOperationException($"The story of {what} does not hold: {outcome.Kind} {string.Join(", ", outcome.Refusals.Select(refusal => refusal.Words))}.");
    }
}
