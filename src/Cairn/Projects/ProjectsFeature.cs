using Cairn.Organisations;
using Cairn.Projects.Web;
using Cairn.Shared.Daily;
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
        services.AddScoped<FindProject>();
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
        services.AddScoped<ListProjects>();
        services.AddScoped<ListSimilar>();
        services.AddScoped<IDailyWork, RemindOfFollowUps>();
        services.AddScoped<IPaletteSource, ProjectPalette>();
        services.AddScoped<IFollowsMergers, ProjectsFollowMergers>();
        services.AddScoped<IFollowsLeavers, ProjectsFollowLeavers>();
        services.AddScoped<IPersonalData, ProjectsData>();
    }

    public static void MapProjects(this IEndpointRouteBuilder routes)
    {
        routes.MapProjectsApi();
        routes.MapProjectLife();
        routes.MapCharters();
        routes.MapAims();
        routes.MapProjectRecord();
        routes.MapCharterRules();
        routes.MapStakeholders();
        routes.MapChanges();
    }
}
