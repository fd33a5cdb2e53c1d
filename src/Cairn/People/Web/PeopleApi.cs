using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.People.Web;

/// <summary>People for programs.</summary>
internal static class PeopleApi
{
    public static void MapPersons(this IEndpointRouteBuilder routes)
    {
        var people = routes.MapApi("people");
        people.MapGet("", ListAsync).Needs(Scopes.Read).WithName("ListPeople").WithSummary("The people you may see; q finds what they say of themselves, roles and places.").Produces<PageResource<PersonItem>>();
        people.MapGet("{id:guid}", FindAsync).Needs(Scopes.Read).WithName("FindPerson").WithSummary("One person, with what they say of themselves.").Produces<PersonResource>();
        people.MapPost("{id:guid}/partner-roles", ProposeAsync).Needs(Scopes.People).WithName("ProposePartnerRole").WithSummary("Proposes a role to a partner; it begins when they accept.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        people.MapPut("{id:guid}/deactivation", DeactivateAsync).Needs(Scopes.People).WithName("DeactivateAccount").WithSummary("Keeps somebody from signing in.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        people.MapDelete("{id:guid}/deactivation", ActivateAsync).Needs(Scopes.People).WithName("ActivateAccount").WithSummary("Lets them sign in again.").Produces(StatusCodes.Status204NoContent);
        people.MapDelete("{id:guid}", ForgetAsync).Needs(Scopes.Erase).WithName("BeForgotten").WithSummary("Forgets a person whose account is deactivated, for good; sure=true says that they asked for it.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
    }

    private static async Task<IResult> ListAsync(ListPeople list, Actor actor, string? q, int? page, int? size, CancellationToken cancel) =>
        Results.Ok(PageResource<PersonItem>.Of(await list.Handle(actor, q, new Paging(page, size), cancel), PersonItem.Of));

    private static async Task<IResult> FindAsync(Guid id, FindPerson find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } view ? Results.Ok(PersonResource.Of(view)) : Api.NotFound(words);

    private static async Task<IResult> ProposeAsync(Guid id, PartnerRoleInput input, ProposePartHandler propose, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await propose.Handle(new(new(input.Organisation), new(id), input.Chosen), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> DeactivateAsync(Guid id, DeactivateAccountHandler deactivate, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await deactivate.Handle(new(new(id)), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> ActivateAsync(Guid id, ActivateAccountHandler activate, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await activate.Handle(new(new(id)), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> ForgetAsync(Guid id, bool? sure, BeForgottenHandler forget, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await forget.Handle(new(new(id), sure == true), actor, cancel), words, Results.NoContent);
}
