using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Projects.Web;

/// <summary>The charter of a project for programs.</summary>
internal static class ChartersApi
{
    public static void MapCharters(this IEndpointRouteBuilder routes)
    {
        var projects = routes.MapApi("projects");
        projects.MapGet("{id:guid}/charter", FindCharterAsync).Needs(Scopes.Read).WithName("FindCharter").WithSummary("The charter; its ETag, \"0\" before anybody wrote, is needed to change it.").Produces<CharterAnswer>();
        projects.MapPut("{id:guid}/charter", WriteAsync).Needs(Scopes.Improvement).WithName("WriteCharter").WithSummary("Writes its next version; needs If-Match.").Produces<CharterAnswer>().ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        projects.MapPut("{id:guid}/charter/sign-off", SignAsync).Needs(Scopes.Manage).WithName("SignOffCharter").WithSummary("Signs it off, as the sponsor; needs If-Match.").Produces(StatusCodes.Status204NoContent).ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        projects.MapPut("{id:guid}/charter/hand-in", HandInAsync).Needs(Scopes.Improvement).WithName("HandInCharter").WithSummary("Hands it in to be approved; needs If-Match.").Produces(StatusCodes.Status204NoContent).ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        projects.MapPut("{id:guid}/charter/approval", AnswerAsync).Needs(Scopes.Manage).WithName("AnswerCharter").WithSummary("Approves it or sends it back, as one who runs the organisation that wants to; needs If-Match.").Produces(StatusCodes.Status204NoContent).ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
    }

    private static async Task<IResult> FindCharterAsync(Guid id, FindCharter find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (await find.Handle(new(id), actor, cancel) is not { } charter)
            return Api.NotFound(words);
        var number = charter.Latest?.Number ?? 0;
        return Api.Tagged(context, new CharterAnswer(number, charter.SignOff?.At, charter.Approval.IsWanted, charter.Review is { } review ? ReviewResource.Of(review, charter.View.IsOfActor) : null, CharterResource.Of(charter.Latest?.Text ?? CharterText.Empty)), number);
    }

    private static async Task<IResult> WriteAsync(Guid id, CharterResource input, WriteCharterHandler write, FindCharter find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (Api.MissingVersion(context, out var seen) is { } missing)
            return missing;
        var outcome = await write.Handle(new(new(id), input.Text, seen), actor, cancel);
        return outcome.IsAccepted ? await FindCharterAsync(id, find, actor, words, context, cancel) : Api.Of(outcome, words, Results.NoContent);
    }

    private static async Task<IResult> SignAsync(Guid id, SignOffCharterHandler sign, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        Api.MissingVersion(context, out var seen) ?? Api.Changed(context, await sign.Handle(new(new(id), seen), actor, cancel), words, seen);

    private static async Task<IResult> HandInAsync(Guid id, HandInCharterHandler handIn, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        Api.MissingVersion(context, out var seen) ?? Api.Changed(context, await handIn.Handle(new(new(id), seen), actor, cancel), words, seen);

    private static async Task<IResult> AnswerAsync(Guid id, ReviewInput input, AnswerCharterHandler answer, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (Api.MissingVersion(context, out var seen) is { } missing)
            return missing;
        if (input.IsApproved is not { } isApproved)
            return Api.Of(Outcome.Refused(new Refusal("CharterAnswerMissing", nameof(input.IsApproved))), words, Results.NoContent);
        return Api.Changed(context, await answer.Handle(new(new(id), seen, isApproved, input.Words ?? ""), actor, cancel), words, seen);
    }
}
