using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Measures.Web;

/// <summary>Libraries of definitions for programs.</summary>
internal static class DefinitionsApi
{
    public static void MapDefinitionsApi(this IEndpointRouteBuilder routes)
    {
        routes.MapApi("organisations").WithTags("measures").MapGet("{id:guid}/definitions", ListAsync).Needs(Scopes.Read).WithName("ListDefinitions").WithSummary("The library of an organisation: its own definitions, those of the organisations above and of those below, as far as one may see the measures.").Produces<PageResource<DefinitionResource>>();
        var measures = routes.MapApi("measures");
        measures.MapGet("{id:guid}/publication", FindAsync).Needs(Scopes.Read).WithName("FindPublication").WithSummary("Where the definition of a measure stands in a library; its ETag is needed to judge it.").Produces<PublicationResource>();
        measures.MapPut("{id:guid}/publication", PublishAsync).Needs(Scopes.Improvement).WithName("PublishDefinition").WithSummary("Puts what a measure means now into the library of its organisation or of one above, as one of the team.").Produces(204).ProducesProblem(422);
        measures.MapDelete("{id:guid}/publication", WithdrawAsync).Needs(Scopes.Improvement).WithName("WithdrawDefinition").WithSummary("Takes it out again. Who took it keeps it.").Produces(204);
        measures.MapPut("{id:guid}/publication/standing", JudgeAsync).Needs(Scopes.Improvement).WithName("JudgeDefinition").WithSummary("Recommends it or retires it, as one who runs the organisation; needs If-Match.").Produces(204).ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
    }

    private static async Task<IResult> ListAsync(Guid id, string? search, MeasureType? type, QualityDomain? domain, int? page, int? size, ListDefinitions list, Actor actor, Words words, CancellationToken cancel) =>
        await list.Handle(new(id), new(search, type, domain), actor, new(page, size), cancel) is { } library ? Results.Ok(PageResource<DefinitionResource>.Of(library.Rows, DefinitionResource.Of)) : Api.NotFound(words);

    private static async Task<IResult> FindAsync(Guid id, FindDefinition find, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { Published: { } published } ? Api.Tagged(context, PublicationResource.Of(published), published.Version) : Api.NotFound(words);

    private static async Task<IResult> PublishAsync(Guid id, PublicationInput input, PublishDefinitionHandler publish, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await publish.Handle(new(new(id), new(input.Organisation ?? Guid.Empty)), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> WithdrawAsync(Guid id, WithdrawDefinitionHandler withdraw, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await withdraw.Handle(new(new(id)), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> JudgeAsync(Guid id, StandingInput input, JudgeDefinitionHandler judge, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        Api.MissingVersion(context, out var seen) ?? Api.Changed(context, await judge.Handle(new(new(id), input.Standing.OrLeftOut(), input.Why ?? "", seen), actor, cancel), words, seen + 1);
}
