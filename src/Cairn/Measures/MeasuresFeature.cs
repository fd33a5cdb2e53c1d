using Cairn.Diagrams;
using Cairn.Measures.Web;
using Cairn.Organisations;
using Cairn.Shared.Navigation;
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
        services.AddScoped<PublishDefinitionHandler>();
        services.AddScoped<WithdrawDefinitionHandler>();
        services.AddScoped<JudgeDefinitionHandler>();
        services.AddScoped<FindDefinition>();
        services.AddScoped<FindOffers>();
        services.AddScoped<ListDefinitions>();
        services.AddScoped<FindMeasure>();
        services.AddScoped<FindMeasureChoices>();
        services.AddScoped<FindReadings>();
        services.AddScoped<ListMeasures>();
        services.AddScoped<FindSmallNumberRule>();
        services.AddScoped<SetSmallNumberRuleHandler>();
        services.AddScoped<TallyReadingHandler>();
        services.AddScoped<IFollowsMergers, DefinitionsFollowMergers>();
        services.AddScoped<ICountsForDrivers, MeasuresOfDrivers>();
        services.AddScoped<IPersonalData, MeasuresData>();
        services.AddScoped<IFollowsMergers, MeasuresFollowMergers>();
        services.AddDeedPages("{Subject}/small-numbers", DeedReaders.Runners, "SmallNumberRuleSet");
    }

    public static void MapMeasures(this IEndpointRouteBuilder routes)
    {
        routes.MapReadingsFile();
        routes.MapMeasuresApi();
        routes.MapSmallNumbersApi();
        routes.MapDefinitionsApi();
    }
}
