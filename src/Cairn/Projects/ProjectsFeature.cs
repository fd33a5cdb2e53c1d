using Cairn.Organisations;
using Cairn.Projects.Web;
using Cairn.Shared.Navigation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Projects;

/// <summary>The doors of projects: starting, charter, aim, team, and a life from the first day to an honest end.</summary>
internal static class ProjectsFeature
{
    public static void AddProjects(this IServiceCollection services)
    {
        services.AddDestination(new("Projects", "/projects"));
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
        services.AddScoped<SetAimHandler>();
        services.AddScoped<LogHoursHandler>();
        services.AddScoped<TakeBackHoursHandler>();
        services.AddScoped<NoteStakeholderHandler>();
        services.AddScoped<ChangeStakeholderHandler>();
        services.AddScoped<RemoveStakeholderHandler>();
        services.AddScoped<LookAgainHandler>();
        services.AddScoped<FindProject>();
        services.AddScoped<FindStart>();
        services.AddScoped<FindTeam>();
        services.AddScoped<FindTeammates>();
        services.AddScoped<FindCharter>();
        services.AddScoped<FindBrief>();
        services.AddScoped<FindHours>();
        services.AddScoped<FindFollowUps>();
        services.AddScoped<ListAims>();
        services.AddScoped<FindGuide>();
        services.AddScoped<FindStakeholders>();
        services.AddScoped<CountHours>();
        services.AddScoped<FindProjectHistory>();
        services.AddScoped<ListProjects>();
        services.AddScoped<ListSimilar>();
        services.AddScoped<IPaletteSource, ProjectPalette>();
        services.AddScoped<IFollowsMergers, ProjectsFollowMergers>();
        services.AddScoped<IPersonalData, ProjectsData>();
    }

    public static void MapProjects(this IEndpointRouteBuilder routes)
    {
        routes.MapProjectsApi();
        routes.MapProjectLife();
        routes.MapProjectPapers();
        routes.MapProjectRecord();
        routes.MapStakeholders();
    }
}
