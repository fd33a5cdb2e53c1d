using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Involvement.Web;

/// <summary>What people verify by lived experience, for programs.</summary>
internal static class VerificationsApi
{
    public static void MapVerifications(this IEndpointRouteBuilder routes)
    {
        routes.MapApi("projects").WithTags("involvement").MapPost("{id:guid}/verifications", VerifyAsync).Needs(Scopes.Improvement).WithName("Verify").WithSummary("Says, as a patient, carer or family member, that the aim or charter says what matters; number is the version that you read.")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(412).ProducesProblem(422);
        routes.MapApi("verifications").WithTags("involvement").MapDelete("{id:guid}", TakeBackAsync).Needs(Scopes.Improvement).WithName("TakeBackVerification").WithSummary("Takes back what you verified.").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> VerifyAsync(Guid id, VerificationInput input, VerifyHandler verify, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await verify.Handle(new(new(id), input.Paper.OrLeftOut(), input.Number ?? 0), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> TakeBackAsync(Guid id, TakeBackVerificationHandler takeBack, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await takeBack.Handle(new(id), actor, cancel), words, Results.NoContent);
}
