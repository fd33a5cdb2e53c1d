using Cairn.Equity.Web;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Navigation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Equity;

/// <summary>The doors of equity: who is not thriving, why, what is done about it, and by what measures shall be split.</summary>
internal static class EquityFeature
{
    public static void AddEquity(this IServiceCollection services)
    {
        services.AddProjectTab(new(ProjectSection.Theory, 4, "Equity", "/equity"));
        services.AddDeedPages("{Subject}/equity", DeedReaders.Everybody, "EquityWritten");
        services.AddScoped<WriteEquityHandler>();
        services.AddScoped<DrawEquityDriverHandler>();
        services.AddScoped<FindEquity>();
        services.AddScoped<INamesGroups, GroupsNotThriving>();
        services.AddScoped<IBriefPart, EquityInBrief>();
        services.AddScoped<IPersonalData, EquityData>();
    }

    public static void MapEquity(this IEndpointRouteBuilder routes) => routes.MapEquityApi();
}
