using Cairn.Search.Web;
using Cairn.Shared.Navigation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Search;

/// <summary>The doors of search: one box over everything that the actor may see.</summary>
internal static class SearchFeature
{
    public static void AddSearch(this IServiceCollection services)
    {
        services.AddScoped<FindEverywhere>();
        services.AddScoped<IPaletteSource, DestinationPalette>();
        services.AddTopBarPart<SearchBox>(place: 10);
    }

    public static void MapSearch(this IEndpointRouteBuilder routes)
    {
        routes.MapSearchResults();
        routes.MapSearchApi();
    }
}
