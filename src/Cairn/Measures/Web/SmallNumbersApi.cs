using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Measures.Web;

/// <summary>What an organisation calls few, for programs.</summary>
internal static class SmallNumbersApi
{
    public static void MapSmallNumbersApi(this IEndpointRouteBuilder routes)
    {
        var organisations = routes.MapApi("organisations/{id:guid}").WithTags("measures");
        organisations.MapGet("small-numbers", FindAsync).Needs(Scopes.Read).WithName("FindSmallNumberRule").WithSummary("What an organisation calls few, for those who run it; its ETag is needed to change it.").Produces<SmallNumberRuleResource>();
        organisations.MapPut("small-numbers", SetAsync).Needs(Scopes.Manage).WithName("SetSmallNumberRule").WithSummary("Decides what is few there, and for all below; needs If-Match.").Produces<SmallNumberRuleResource>().ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
    }

    private static async Task<IResult> FindAsync(Guid id, FindSmallNumberRule find, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } view ? Api.Tagged(context, new SmallNumberRuleResource(view.Rule.MostOfFew, view.Rule.FewestOutOf, view.Held), view.Rule.Version) : Api.NotFound(words);

    private static async Task<IResult> SetAsync(Guid id, SmallNumberRuleInput input, SetSmallNumberRuleHandler set, FindSmallNumberRule find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (Api.MissingVersion(context, out var seen) is { } missing)
            return missing;
        var outcome = await set.Handle(new(new(id), input.MostOfFew, input.FewestOutOf, seen), actor, cancel);
        return outcome.IsAccepted ? await FindAsync(id, find, actor, words, context, cancel) : Api.Of(outcome, words, Results.NoContent);
    }
}
