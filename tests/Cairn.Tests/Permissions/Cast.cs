using Cairn.Diagrams;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Problems;
using Cairn.Projects;

namespace Cairn.Tests.Permissions;

/// <summary>One person for every role in an organisation, the administrator of another tenant, and somebody who is not signed in.</summary>
internal sealed record Cast(OrganisationId Organisation, PersonId Member, Guid Priority, ProblemId Problem, ProjectId Project, Guid TeamPart, Guid Stakeholder)
{
    public const string Nobody = "nobody";

    /// <summary>The theory of the project.</summary>
    public DiagramId Diagram { get; private init; }

    /// <summary>Administers Southmere, and has nothing to do with Northmoor.</summary>
    public const string Stranger = "otto";

    public const string Administrator = "administrator";

    public const string ProblemText = "Noise";

    /// <summary>Those who answer problems.</summary>
    public static IReadOnlyList<string> Leading { get; } = [Administrator, "lead", "coach", "sponsor"];

    public static IReadOnlyList<string> Roles { get; } = [.. Enum.GetValues<Role>().Select(role => role.ToString().ToLowerInvariant())];

    public static IReadOnlyList<string> Everybody { get; } = [.. Roles, Stranger, Nobody];

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
        await using var db = app.World.Open();
        db.Add(stakeholder!);
        db.AddRange(project, part, new ProjectPart(Guid.CreateVersion7(app.World.Clock.GetUtcNow()), project.Id, people[Role.Administrator], ProjectRole.Lead, begun));
        db.Add(priority!);
        Cairn.Problems.Problem.Report(new(Guid.CreateVersion7(app.World.Clock.GetUtcNow())), organisation, new(ProblemText, ProblemTags.Idea), app.World.Clock.GetUtcNow(), out var problem);
        db.Add(problem!);
        db.Add(new Photo(people[Role.Member], new("image/png", [1]), app.World.Clock.GetUtcNow()));
        await db.SaveChangesAsync();
        return new(organisation, people[Role.Member], priority!.Id, problem!.Id, project.Id, part.Id, stakeholder!.Id) { Diagram = await DrawAsync(app, project.Id) };
    }

    /// <summary>A route with the ids of this organisation in it.</summary>
    public string AddressOf(string pattern) => pattern
        .Replace("{id:guid}", (pattern.StartsWith("/diagrams/", StringComparison.Ordinal) ? Diagram.Value : Member.Value).ToString(), StringComparison.Ordinal)
        .Replace("{Id:guid}", IdIn(pattern).ToString(), StringComparison.Ordinal)
        .Replace("{Status:int?}", "404", StringComparison.Ordinal)
        .Replace("{Priority:guid}", Priority.ToString(), StringComparison.Ordinal);

    private static async Task<DiagramId> DrawAsync(RunningApp app, ProjectId project)
    {
        var cancel = TestContext.Current.CancellationToken;
        var (_, begun) = await app.AskAsync((BeginDiagramHandler begin) => begin.Handle(new(project, DiagramKind.Drivers, "Fewer falls"), app.World.Ines, cancel));
        await app.AskAsync((EditDiagramHandler edit) => edit.Handle(new(begun!.Value, "first", [new(EditKind.Grow, DiagramState.Root, "part-falls", Value: "Fewer falls")]), app.World.Ines, cancel));
        await app.AskAsync((KeepVersionHandler keep) => keep.Handle(new(begun!.Value, "Fewer falls"), app.World.Ines, cancel));
        return begun!.Value;
    }

    private Guid IdIn(string pattern) => pattern.Split('/')[1] switch
    {
        "people" => Member.Value,
        "problems" => Problem.Value,
        "projects" => Project.Value,
        "diagrams" => Diagram.Value,
        _ => Organisation.Value,
    };
}
