using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Search.Web;

internal static class SearchResultsApi
{
    /// <summary>What the palette shows: the entries alone, as a piece of a page.</summary>
    public static void MapSearchResults(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/search/results", IResult (string? q) => new RazorComponentResult<PaletteResults>(new { Typed = q })).WithName("SearchResults").RequireAuthorization();
}
