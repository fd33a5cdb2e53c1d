using Cairn.Organisations;
using Cairn.Problems;
using Cairn.Projects.Web;
using Cairn.Shared.Daily;
using Cairn.Shared.Navigation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Projects;

/// <summary>The doors of projects: starting, charter, aim, team, and a life from the first day to an honest end.</summary>
internal static class ProjectsFeature
{
    private static readonly IReadOnlyList<ProjectTab> Tabs =
    [
        new(ProjectSection.Overview, 1, "ProjectOverview", ""),
        new(ProjectSection.Theory, 1, "Aim", "/aim"),
        new(ProjectSection.Theory, 2, "Charter", "/charter"),
        new(ProjectSection.People, 1, "ProjectTeam", "/team", ProjectReaders.Organisation),
        new(ProjectSection.People, 3, "Stakeholders", "/stakeholders", ProjectReaders.Organisation),
        new(ProjectSection.People, 4, "ProjectBrief", "/brief", ProjectReaders.Organisation),
        new(ProjectSection.Record, 2, "Changes", "/changes"),
        new(ProjectSection.Record, 3, "ProjectHistory", "/history"),
        new(ProjectSection.Running, 1, "ProjectLife", "/life", ProjectReaders.Runners),
        new(ProjectSection.Running, 2, "ProjectSettings", "/settings", ProjectReaders.Runners),
        new(ProjectSection.Running, 3, "ProjectVisibility", "/visibility", ProjectReaders.Organisation),
    ];

    public static void AddProjects(this IServiceCollection services)
    {
        services.AddDestination(new("Projects", "/projects"));
        foreach (var tab in Tabs)
            services.AddProjectTab(tab);
        services.AddProjectDeeds();
        services.AddScoped<StartProjectHandler>();
        services.AddScoped<DescribeProjectHandler>();
        services.AddScoped<JoinTeamHandler>();
        services.AddScoped<LeaveTeamHandler>();
        services.AddScoped<HandOverHandler>();
        services.AddScoped<PauseProjectHandler>();
        services.AddScoped<ResumeProjectHandler>();
        services.AddScoped<CloseProjectHandler>();
        services.AddScoped<ReopenProjectHandler>();
        services.AddScoped<WriteCharterHandler>();
        services.AddScoped<SignOffCharterHandler>();
        services.AddScoped<SetCharterRuleHandler>();
        services.AddScoped<HandInCharterHandler>();
        services.AddScoped<AnswerCharterHandler>();
        services.AddScoped<SetAimHandler>();
        services.AddScoped<AddAimHandler>();
        services.AddScoped<MoveAimHandler>();
        services.AddScoped<RemoveAimHandler>();
        services.AddScoped<LogHoursHandler>();
        services.AddScoped<TakeBackHoursHandler>();
        services.AddScoped<NoteStakeholderHandler>();
        services.AddScoped<ChangeStakeholderHandler>();
        services.AddScoped<RemoveStakeholderHandler>();
        services.AddScoped<NoteChangeHandler>();
        services.AddScoped<JudgeChangeHandler>();
        services.AddScoped<RemoveChangeHandler>();
        services.AddScoped<LookAgainHandler>();
        services.AddScoped<SettleLooseEndHandler>();
        services.AddScoped<TakeBackSettlementHandler>();
        services.AddScoped<FindProject>();
        services.AddScoped<FindOverview>();
        services.AddScoped<FindOrigin>();
        services.AddScoped<FindMarks>();
        services.AddScoped<FindPurposes>();
        services.AddScoped<FindStart>();
        services.AddScoped<FindTeam>();
        services.AddScoped<FindTeammates>();
        services.AddScoped<FindCharter>();
        services.AddScoped<FindCharterRule>();
        services.AddScoped<FindBrief>();
        services.AddScoped<FindHours>();
        services.AddScoped<FindFollowUps>();
        services.AddScoped<ListAims>();
        services.AddScoped<FindGuide>();
        services.AddScoped<FindStakeholders>();
        services.AddScoped<FindChanges>();
        services.AddScoped<FindLooseEnds>();
        services.AddScoped<CountHours>();
        services.AddScoped<FindProjectHistory>();
        services.AddScoped<FindProjectVisibility>();
        services.AddScoped<ListProjects>();
        services.AddScoped<ListSimilar>();
        services.AddScoped<IDailyWork, RemindOfFollowUps>();
        services.AddScoped<IPaletteSource, ProjectPalette>();
        services.AddScoped<IWorkOnProblems, ProjectsOfProblems>();
        services.AddScoped<IFollowsMergers, ProjectsFollowMergers>();
        services.AddScoped<ProjectsFollowLeavers>();
        services.AddScoped<IFollowsLeavers>(services => services.GetRequiredService<ProjectsFollowLeavers>());
        services.AddScoped<IFollowsMoves, ProjectsFollowMoves>();
        services.AddScoped<IPersonalData, ProjectsData>();
    }

    public static void MapProjects(this IEndpointRouteBuilder routes)
    {
        routes.MapProjectsApi();
        routes.MapProjectLife();
        routes.MapCharters();
        routes.MapAims();
        routes.MapAimPreview();
        routes.MapProjectRecord();
        routes.MapCharterRules();
        routes.MapStakeholders();
        routes.MapChanges();
    }
}
