using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Projects.Web;

/// <summary>What an organisation decides about charters, for programs.</summary>
internal static class CharterRulesApi
{
    public static void MapCharterRules(this IEndpointRouteBuilder routes)
    {
        var organisations = routes.MapApi("organisations/{id:guid}").WithTags("projects");
        organisations.MapGet("charter-rule", FindAsync).Needs(Scopes.Read).WithName("FindCharterRule").WithSummary("Whether charters there need approval, for those who run it; its ETag is needed to change it.").Produces<CharterRuleResource>();
        organisations.MapPut("charter-rule", SetAsync).Needs(Scopes.Manage).WithName("SetCharterRule").WithSummary("Decides whether charters there, and of all below, need approval; needs If-Match.").Produces<CharterRuleResource>().ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
    }

    private static async Task<IResult> FindAsync(Guid id, FindCharterRule find, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } view ? Api.Tagged(context, new CharterRuleResource(view.Rule.NeedsApproval), view.Rule.Version) : Api.NotFound(words);

    private static async Task<IResult> SetAsync(Guid id, CharterRuleInput input, SetCharterRuleHandler set, FindCharterRule find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (Api.MissingVersion(context, out var seen) is { } missing)
            return missing;
        if (input.NeedsApproval is not { } needs)
            return Api.Of(Outcome.Refused(new Refusal("CharterRuleMissing", nameof(input.NeedsApproval))), words, Results.NoContent);
        var outcome = await set.Handle(new(new(id), needs, seen), actor, cancel);
        return outcome.IsAccepted ? await FindAsync(id, find, actor, words, context, cancel) : Api.Of(outcome, words, Results.NoContent);
    }
}
