using Cairn.Measures.Web;
using Cairn.Organisations;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Measures;

/// <summary>The doors of measures: what is measured and why, and what was found.</summary>
internal static class MeasuresFeature
{
    public static void AddMeasures(this IServiceCollection services)
    {
        services.AddScoped<DefineMeasureHandler>();
        services.AddScoped<ChangeMeasureHandler>();
        services.AddScoped<CorrectCountingHandler>();
        services.AddScoped<EnterReadingsHandler>();
        services.AddScoped<FindMeasure>();
        services.AddScoped<FindMeasureChoices>();
        services.AddScoped<FindReadings>();
        services.AddScoped<ListMeasures>();
        services.AddScoped<IPersonalData, MeasuresData>();
    }

    public static void MapMeasures(this IEndpointRouteBuilder routes)
    {
        routes.MapReadingsFile();
        routes.MapMeasuresApi();
    }
}
