using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Equity.Web;

/// <summary>Equity for programs: what the page does.</summary>
internal static class EquityApi
{
    public static void MapEquityApi(this IEndpointRouteBuilder routes)
    {
        var projects = routes.MapApi("projects").WithTags("equity");
        projects.MapGet("{id:guid}/equity", FindAsync).Needs(Scopes.Read).WithName("FindEquity").WithSummary("Who is not thriving, what is done about it, and the strata that are proposed; its ETag, \"0\" before anybody wrote, is needed to change it.").Produces<EquityResource>();
        projects.MapPut("{id:guid}/equity", WriteAsync).Needs(Scopes.Improvement).WithName("WriteEquity").WithSummary("Writes its next version, as one of the team; needs If-Match.").Produces<EquityResource>().ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        projects.MapPost("{id:guid}/equity/drawn-drivers", DrawAsync).Needs(Scopes.Improvement).WithName("DrawEquityDriver").WithSummary("Puts something that stands behind a gap into the theory, as a driver about fairness, as one of the team.").Produces(204).ProducesProblem(422);
    }

    private static async Task<IResult> FindAsync(Guid id, FindEquity find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (await find.Handle(new(id), actor, cancel) is not { } view)
            return Api.NotFound(words);
        var number = view.Latest?.Number ?? 0;
        return Api.Tagged(context, EquityResource.Of(view.Latest?.Text ?? EquityText.Empty, number), number);
    }

    private static async Task<IResult> DrawAsync(Guid id, DrawnDriverInput input, DrawEquityDriverHandler draw, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await draw.Handle(new(new(id), input.Driver?.Trim() ?? ""), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> WriteAsync(Guid id, EquityInput input, WriteEquityHandler write, FindEquity find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (Api.MissingVersion(context, out var seen) is { } missing)
            return missing;
        var outcome = await write.Handle(new(new(id), input.Text, seen), actor, cancel);
        return outcome.IsAccepted ? await FindAsync(id, find, actor, words, context, cancel) : Api.Of(outcome, words, Results.NoContent);
    }
}

/// <summary>What stands behind a gap.</summary>
public sealed record DrawnDriverInput(string? Driver);
