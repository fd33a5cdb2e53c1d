using Cairn.Charts.Web;
using Cairn.Organisations;
using Cairn.Projects;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Charts;

/// <summary>The doors of charts: what the readings of a measure say over time, and what people know about why.</summary>
internal static class ChartsFeature
{
    public static void AddCharts(this IServiceCollection services)
    {
        services.AddProjectTab(new(ProjectSection.Measures, 1, "Measures", "/measures"));
        services.AddScoped<DecideChartHandler>();
        services.AddScoped<StartPhaseHandler>();
        services.AddScoped<EndPhaseHandler>();
        services.AddScoped<ExcludePointHandler>();
        services.AddScoped<IncludePointHandler>();
        services.AddScoped<AnswerSignalHandler>();
        services.AddScoped<ReviewChartHandler>();
        services.AddScoped<FinishReviewHandler>();
        services.AddScoped<MakeEmbedHandler>();
        services.AddScoped<WithdrawEmbedHandler>();
        services.AddScoped<FindChart>();
        services.AddScoped<FindEmbed>();
        services.AddScoped<ListEmbeds>();
        services.AddScoped<FindComparison>();
        services.AddScoped<FindGroups>();
        services.AddScoped<ListCharts>();
        services.AddScoped<ListPlainly>();
        services.AddScoped<IPersonalData, ChartsData>();
    }

    public static void MapCharts(this IEndpointRouteBuilder routes)
    {
        routes.MapChartFiles();
        routes.MapSafetyCross();
        routes.MapChartsApi();
        routes.MapEmbedsApi();
    }
}
