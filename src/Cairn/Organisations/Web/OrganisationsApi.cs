using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Organisations.Web;

/// <summary>Organisations for programs: what the pages do, by noun.</summary>
internal static class OrganisationsApi
{
    public static void MapOrganisationsApi(this IEndpointRouteBuilder routes)
    {
        var organisations = routes.MapApi("organisations");
        organisations.MapGet("", ListAsync).Needs(Scopes.Read).WithName("ListOrganisations").WithSummary("The organisations that you may see, in the order of the tree.").Produces<PageResource<OrganisationItem>>();
        organisations.MapPost("", FoundAsync).Needs(Scopes.Organisations).WithName("FoundOrganisation").WithSummary("Founds a part of an organisation that you run.").Produces<OrganisationResource>(StatusCodes.Status201Created).ProducesProblem(422);
        organisations.MapGet("{id:guid}", FindAsync).Needs(Scopes.Read).WithName("FindOrganisation").WithSummary("One organisation, with its parts; its ETag is needed to change it.").Produces<OrganisationResource>();
        organisations.MapPut("{id:guid}", DescribeAsync).Needs(Scopes.Organisations).WithName("DescribeOrganisation").WithSummary("Changes what is said of it; needs If-Match.").Produces<OrganisationResource>().ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        organisations.MapPut("{id:guid}/parent", MoveAsync).Needs(Scopes.Organisations).WithName("MoveOrganisation").WithSummary("Makes it, with all below it, a part of another; needs If-Match.").Produces(StatusCodes.Status204NoContent).ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        organisations.MapPut("{id:guid}/merger", MergeAsync).Needs(Scopes.Manage).WithName("MergeOrganisation").WithSummary("Makes it one with another, for good; needs If-Match.").Produces(StatusCodes.Status204NoContent).ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
    }

    private static async Task<IResult> ListAsync(ListOrganisations list, Actor actor, int? page, int? size, CancellationToken cancel)
    {
        var rows = await list.Handle(actor, cancel);
        return Results.Ok(PageResource<OrganisationItem>.Of(new Paging(page, size).Of(rows), row => new(row.Organisation.Id.Value, row.Organisation.Name, row.Organisation.Type, row.Depth)));
    }

    private static async Task<IResult> FoundAsync(OrganisationInput input, FoundOrganisationHandler found, FindOrganisation find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        var (outcome, founded) = await found.Handle(new(new(input.Parent ?? Guid.Empty), input.First), actor, cancel);
        if (founded is not { } id)
            return Api.Of(outcome, words, Results.NoContent);
        var view = await find.Handle(id, actor, cancel);
        return Api.Created(context, $"{Api.Root}/organisations/{id.Value}", OrganisationResource.Of(view!), view!.Organisation.Version);
    }

    private static async Task<IResult> FindAsync(Guid id, FindOrganisation find, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } view ? Api.Tagged(context, OrganisationResource.Of(view), view.Organisation.Version) : Api.NotFound(words);

    private static async Task<IResult> DescribeAsync(Guid id, OrganisationInput input, DescribeOrganisationHandler describe, FindOrganisation find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (Api.MissingVersion(context, out var seen) is { } missing)
            return missing;
        var outcome = await describe.Handle(new(new(id), input.Next, seen, input.Widen), actor, cancel);
        return outcome.IsAccepted ? await FindAsync(id, find, actor, words, context, cancel) : Api.Of(outcome, words, Results.NoContent);
    }

    private static async Task<IResult> MoveAsync(Guid id, OrganisationReference to, MoveOrganisationHandler move, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        Api.MissingVersion(context, out var seen) ?? Api.Changed(context, await move.Handle(new(new(id), new(to.Organisation), seen), actor, cancel), words, seen + 1);

    private static async Task<IResult> MergeAsync(Guid id, OrganisationReference into, MergeOrganisationHandler merge, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        Api.MissingVersion(context, out var seen) ?? Api.Of(await merge.Handle(new(new(id), new(into.Organisation), seen), actor, cancel), words, Results.NoContent);
}
