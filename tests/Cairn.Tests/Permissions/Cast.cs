using Cairn.Charts;
using Cairn.Dashboards;
using Cairn.Diagrams;
using Cairn.Equity;
using Cairn.Imports;
using Cairn.Involvement;
using Cairn.Journal;
using Cairn.Instruments;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Problems;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Permissions;

/// <summary>One person for every role in an organisation, the administrator of another tenant, and somebody who is not signed in.</summary>
internal sealed record Cast(OrganisationId Organisation, PersonId Member, Guid Priority, ProblemId Problem, ProjectId Project, Guid TeamPart, Guid Stakeholder, Guid Change, Guid LooseEnd)
{
    public const string Nobody = "nobody";

    /// <summary>The theory of the project.</summary>
    public DiagramId Diagram { get; init; }

    /// <summary>Written by the administrator, who leads the project.</summary>
    public JournalEntryId Entry { get; init; }

    public Guid File { get; init; }

    public Guid Participation { get; init; }

    /// <summary>Administers Southmere, and has nothing to do with Northmoor.</summary>
    public const string Stranger = "otto";

    public const string Administrator = "administrator";

    public const string ProblemText = "Noise";

    /// <summary>A pulse of the project that is open.</summary>
    public WaveId Wave { get; init; }

    /// <summary>A look at the context of the project that is closed.</summary>
    public WaveId Closed { get; init; }

    /// <summary>Given for it.</summary>
    public Guid Evidence { get; init; }

    /// <summary>With three readings, a phase from the second on and the first left out.</summary>
    public MeasureId Measure { get; init; }

    /// <summary>That its chart was looked at, and something is to be done.</summary>
    public Guid Review { get; init; }

    /// <summary>Written by the administrator.</summary>
    public ImportId Import { get; init; }

    /// <summary>The member's, and waiting.</summary>
    public ImportId Upload { get; init; }

    /// <summary>A link that shows its chart to anybody, made by the administrator.</summary>
    public Guid Embed { get; init; }

    /// <summary>The secret of that link.</summary>
    public string EmbedSecret { get; init; } = "";

    /// <summary>Those who answer problems.</summary>
    public static IReadOnlyList<string> Leading { get; } = [Administrator, "lead", "coach", "sponsor"];

    /// <summary>Those who are in the team of the project; the administrator leads it.</summary>
    public static IReadOnlyList<string> Team { get; } = [Administrator, "member"];

    public static IReadOnlyList<string> Roles { get; } = [.. Enum.GetValues<Role>().Select(role => role.ToString().ToLowerInvariant())];

    public static IReadOnlyList<string> Everybody { get; } = [.. Roles, Stranger, Nobody];

    /// <summary>Everybody on the embedded database; on the other, where the same is asked of the same tables, one of each sort.</summary>
    public static IReadOnlyList<string> On(DatabaseKind kind) => kind == DatabaseKind.Sqlite ? Everybody : [Administrator, "member", "reader", Stranger, Nobody];

    /// <summary>For the addresses of lines that nobody asks for.</summary>
    public static Cast OfNobody { get; } = new(default, default, default, default, default, default, default, default, default);

    public static async Task<Cast> EnterAsync(RunningApp app, OrganisationId organisation)
    {
        await app.AddAsync(Stranger, app.World.Southmere, Role.Administrator);
        var people = new Dictionary<Role, PersonId>();
        foreach (var role in Enum.GetValues<Role>())
            people[role] = await app.AddAsync(role.ToString().ToLowerInvariant(), organisation, role);
        StrategicPriority.Set(Guid.CreateVersion7(app.World.Clock.GetUtcNow()), organisation, new("Fewer falls", "", new(2026, 1, 1), null), out var priority);
        var begun = new DateOnly(2026, 1, 12);
        Cairn.Projects.Project.Start(new(Guid.CreateVersion7(app.World.Clock.GetUtcNow())), organisation, begun, new("Fewer falls", "Fewer falls", Approach.Improvement), out var project);
        var part = new ProjectPart(Guid.CreateVersion7(app.World.Clock.GetUtcNow()), project!.Id, people[Role.Member], ProjectRole.Member, begun);
        Cairn.Projects.Stakeholder.Note(Guid.CreateVersion7(app.World.Clock.GetUtcNow()), project!.Id, new("Fewer falls", "", Say.IsTold, Support.NotKnown, ""), out var stakeholder);
        Cairn.Projects.Aim.Set(project, new("", "Fewer falls", "by half", "Fewer falls", "Fewer falls", new(2027, 1, 1)), place: 9, out var aim); // so that it can move up
        MadeChange.Note(Guid.CreateVersion7(app.World.Clock.GetUtcNow()), project.Id, new("Fewer falls", Verdict.Keep, "Fewer falls", begun), begun, out var change);
        var end = new LooseEnd(Guid.CreateVersion7(app.World.Clock.GetUtcNow()), new(Guid.Empty, project.Id, people[Role.Member], ProjectRole.Coach, begun), LooseMatter.Who, app.World.Clock.GetUtcNow());
        await using var db = app.World.Open();
        db.AddRange(stakeholder!, aim!, change!, end);
        db.AddRange(project, part, new ProjectPart(Guid.CreateVersion7(app.World.Clock.GetUtcNow()), project.Id, people[Role.Administrator], ProjectRole.Lead, begun));
        db.Add(priority!);
        Cairn.Problems.Problem.Report(new(Guid.CreateVersion7(app.World.Clock.GetUtcNow())), organisation, new(ProblemText, ProblemTags.Idea), app.World.Clock.GetUtcNow(), out var problem);
        db.Add(problem!);
        var wave = new Wave(new(Guid.CreateVersion7(app.World.Clock.GetUtcNow())), WaveOwner.Of(project.Id), InstrumentKind.Pulse, new(2999, 1, 1), people[Role.Administrator], app.World.Clock.GetUtcNow());
        var (closed, evidence) = AddClosed(db, project.Id, people[Role.Administrator], app.World.Clock.GetUtcNow());
        db.Add(wave);
        db.Add(new Photo(people[Role.Member], new("image/png", [1]), app.World.Clock.GetUtcNow()));
        var (entry, file) = AddJournal(db, project.Id, people[Role.Administrator], app.World.Clock.GetUtcNow());
        var participation = AddInvolvement(db, project.Id, people[Role.Administrator], app.World.Clock.GetUtcNow());
        var (measure, review, embed) = AddMeasure(db, organisation, project.Id, people[Role.Administrator], app.World.Clock.GetUtcNow());
        var (import, upload) = AddImports(db, project.Id, people[Role.Administrator], people[Role.Member], app.World.Clock.GetUtcNow());
        var equity = EquityText.Empty with { Population = "Fewer falls", NotThriving = "Fewer falls", Strata = "Fewer falls: Fewer falls", Learn = "Fewer falls", Done = EquityStrategies.Learn };
        db.Add(new EquityVersion(project.Id, 1, equity, people[Role.Administrator], app.World.Clock.GetUtcNow()));
        await db.SaveChangesAsync();
        return new(organisation, people[Role.Member], priority!.Id, problem!.Id, project.Id, part.Id, stakeholder!.Id, change!.Id, end.Id) { Diagram = await DrawAsync(app, project.Id), Entry = entry, File = file, Participation = participation, Measure = measure, Review = review, Embed = embed, EmbedSecret = EmbedWord, Import = import, Upload = upload, Wave = wave.Id, Closed = closed, Evidence = evidence };
    }

    /// <summary>A route with the ids of this organisation in it.</summary>
    public string AddressOf(string pattern) => pattern
        .Replace("{id:guid}", (pattern.Split('/')[1] switch { "diagrams" => Diagram.Value, "measures" => Measure.Value, _ => Member.Value }).ToString(), StringComparison.Ordinal)
        .Replace("/waves/{Id:guid}/evidence", $"/waves/{Closed.Value}/evidence", StringComparison.Ordinal)
        .Replace("{Id:guid}", IdOf(pattern.Split('/')[1]).ToString(), StringComparison.Ordinal)
        .Replace("{Status:int?}", "404", StringComparison.Ordinal)
        .Replace("{Kind}", (pattern.StartsWith("/organisations/", StringComparison.Ordinal) ? InstrumentKind.Readiness : InstrumentKind.Pulse).ToString(), StringComparison.Ordinal)
        .Replace("{Priority:guid}", Priority.ToString(), StringComparison.Ordinal);

    /// <summary>What an address is about, by the noun before its id.</summary>
    public Guid IdOf(string noun) => noun switch
    {
        "people" => Member.Value,
        "team-parts" => TeamPart,
        "stakeholders" => Stakeholder,
        "changes" => Change,
        "loose-ends" => LooseEnd,
        "participations" => Participation,
        "problems" => Problem.Value,
        "projects" => Project.Value,
        "diagrams" => Diagram.Value,
        "journal" => Entry.Value,
        "journal-files" => File,
        "measures" => Measure.Value,
        "chart-reviews" => Review,
        "imports" => Import.Value,
        "embeds" => Embed,
        "waves" => Wave.Value,
        "wave-evidence" => Evidence,
        _ => Organisation.Value,
    };

    private static (JournalEntryId Entry, Guid File) AddJournal(CairnDb db, ProjectId project, PersonId by, DateTimeOffset at)
    {
        var text = new JournalText(JournalKind.Decision, new(2026, 1, 13), "Fewer falls") { Rationale = "Fewer falls", Themes = "fewer falls" };
        JournalEntry.Write(new(Guid.CreateVersion7(at)), project, text, by, at, new(2026, 1, 13), out var entry);
        var (_, file) = JournalFile.Attach(Guid.CreateVersion7(at), entry!.Id, new("Fewer falls"u8.ToArray(), "", "Fewer falls"), by, at);
        db.AddRange(entry, entry.Saying(text, by, at), file!);
        return (entry.Id, file!.Id);
    }

    private const string EmbedWord = "a-secret-of-a-chart";

    private static (MeasureId Measure, Guid Review, Guid Embed) AddMeasure(CairnDb db, OrganisationId organisation, ProjectId project, PersonId by, DateTimeOffset at)
    {
        var text = new MeasureText { Name = "Fewer falls", Shape = ReadingShape.Proportion, Denominator = "Fewer falls", Strata = "Fewer falls: Fewer falls" };
        Cairn.Measures.Measure.Define(new(Guid.CreateVersion7(at)), project, text, by, at, out var measure);
        ChartPhase.Start(measure!.Id, new(2025, 11, 1), new("Fewer falls", WheelersAnswers.Distinct | WheelersAnswers.Known | WheelersAnswers.Desirable | WheelersAnswers.Continuing), by, at, out var phase);
        ExcludedPoint.Exclude(measure.Id, new(2025, 10, 1), "Fewer falls", by, at, out var excluded);
        db.AddRange(measure, measure.Meaning(text, DateOnly.MinValue, by, at), phase!, excluded!);
        for (var month = 10; month <= 12; month++)
            db.Add(new Reading(measure.Id, "", new(2025, month, 1), new(12 + month, 48), new(1, by, at, "")));
        var published = new PublishedDefinition(measure.Id);
        published.Publish(1, organisation, by, at);
        db.AddRange(published, new DashboardMeasure(organisation, measure.Id, by, at));
        ChartReview.Hold(Guid.CreateVersion7(at), measure.Id, new(new(2026, 1, 2), "Fewer falls", "Fewer falls", "Fewer falls", "Fewer falls", "Fewer falls"), by, at, new(2026, 1, 2), out var review);
        var embed = new ChartEmbed(Guid.CreateVersion7(at), measure.Id, EmbedWord, new(2999, 1, 1), by, at);
        db.AddRange(review!, embed);
        return (measure.Id, review!.Id, embed.Id);
    }

    private static (ImportId Import, ImportId Upload) AddImports(CairnDb db, ProjectId project, PersonId administrator, PersonId member, DateTimeOffset at)
    {
        var import = new Import(new(Guid.CreateVersion7(at)), project, "falls.csv", administrator, at) { Rows = 1 };
        import.Finish(new(1, 0, 0), at);
        var upload = new Import(new(Guid.CreateVersion7(at)), project, "falls.csv", member, at) { Rows = 1 };
        db.AddRange(import, upload, new ImportFile(upload.Id, "month,falls,of\n2026-05,20,47\n"u8.ToArray()));
        return (import.Id, upload.Id);
    }

    private static (WaveId Closed, Guid Evidence) AddClosed(CairnDb db, ProjectId project, PersonId by, DateTimeOffset at)
    {
        var wave = new Wave(new(Guid.CreateVersion7(at)), WaveOwner.Of(project), InstrumentKind.Context, new(2026, 1, 31), by, at);
        wave.Close(6, by, at);
        var evidence = new WaveEvidence(Guid.CreateVersion7(at), wave.Id, new("Trigger", "Fewer falls", "https://example.org"), by, at);
        db.AddRange(wave, new WaveResult(wave.Id, AnswerGroup.All, "Trigger", 45, 6), evidence);
        return (wave.Id, evidence.Id);
    }

    private static Guid AddInvolvement(CairnDb db, ProjectId project, PersonId by, DateTimeOffset at)
    {
        var words = new ParticipationWords(InvolvementStage.SettingTheAim, PartnerRole.TellingTheirStory, new(2026, 1, 13), null, "Fewer falls", Channels.InPerson, "Fewer falls");
        Cairn.Involvement.Participation.Record(Guid.CreateVersion7(at), project, words, by, at, new(2026, 1, 13), out var recorded);
        Loss.Say(project, new("Fewer falls", "Fewer falls"), by, at, out var loss);
        db.AddRange(recorded!, loss!);
        return recorded!.Id;
    }

    private static async Task<DiagramId> DrawAsync(RunningApp app, ProjectId project)
    {
        var cancel = TestContext.Current.CancellationToken;
        var (_, begun) = await app.AskAsync((BeginDiagramHandler begin) => begin.Handle(new(project, DiagramKind.Drivers, "Fewer falls"), app.World.Ines, cancel));
        await app.AskAsync((EditDiagramHandler edit) => edit.Handle(new(begun!.Value, "first", [new(EditKind.Grow, DiagramState.Root, "part-falls", Value: "Fewer falls")]), app.World.Ines, cancel));
        await app.AskAsync((KeepVersionHandler keep) => keep.Handle(new(begun!.Value, "Fewer falls"), app.World.Ines, cancel));
        return begun!.Value;
    }
}
