using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Navigation;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Search.Web;

/// <summary>The search box, for programs.</summary>
internal static class SearchApi
{
    public static void MapSearchApi(this IEndpointRouteBuilder routes) =>
        routes.MapApi("search").MapGet("", FindAsync).Needs(Scopes.Read).WithName("FindEverywhere").WithSummary("The places, people, projects and pages that you may see whose name fits q, best first.").Produces<IReadOnlyList<FoundResource>>();

    private static async Task<IResult> FindAsync(string? q, FindEverywhere find, Actor actor, Words words, CancellationToken cancel) =>
        Results.Ok((await find.Handle(q, actor, cancel)).Select(entry => FoundResource.Of(entry, words)));
}

/// <summary>Something that was found: its name, what it is, and its page.</summary>
public sealed record FoundResource(string Title, string Sort, string Address)
{
    internal static FoundResource Of(PaletteEntry entry, Words words) => new(entry.Title, words[entry.Sort], entry.Address);
}
