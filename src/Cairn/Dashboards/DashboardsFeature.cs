using Cairn.Dashboards.Web;
using Cairn.Organisations;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Dashboards;

/// <summary>The doors of dashboards: the few measures of an organisation, with five questions and with stories.</summary>
internal static class DashboardsFeature
{
    public static void AddDashboards(this IServiceCollection services)
    {
        services.AddScoped<ChooseMeasureHandler>();
        services.AddScoped<DropMeasureHandler>();
        services.AddScoped<TellStoryHandler>();
        services.AddScoped<ListChosen>();
        services.AddScoped<FindDashboard>();
        services.AddScoped<FindBoard>();
        services.AddScoped<FindChoices>();
        services.AddScoped<IFollowsMergers, DashboardsFollowMergers>();
        services.AddScoped<IPersonalData, DashboardsData>();
    }

    public static void MapDashboards(this IEndpointRouteBuilder routes) => routes.MapDashboardsApi();
}
