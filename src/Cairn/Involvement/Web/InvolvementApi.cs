using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Involvement.Web;

/// <summary>Involvement for programs: who took part, and what patients might lose.</summary>
internal static class InvolvementApi
{
    public static void MapInvolvementApi(this IEndpointRouteBuilder routes)
    {
        var projects = routes.MapApi("projects").WithTags("involvement");
        projects.MapGet("{id:guid}/involvement", FindAsync).Needs(Scopes.Read).WithName("FindInvolvement").WithSummary("Who from the population took part, how early, what patients might lose, and what was verified.").Produces<InvolvementResource>();
        projects.MapPost("{id:guid}/participations", RecordAsync).Needs(Scopes.Improvement).WithName("RecordParticipation").WithSummary("Writes down that somebody took part, as one of the team; says where they wish otherwise.").Produces<RecordedResource>(StatusCodes.Status201Created).ProducesProblem(422);
        projects.MapGet("{id:guid}/loss", LossAsync).Needs(Scopes.Read).WithName("FindLoss").WithSummary("What patients might lose; its ETag is needed to change it.").Produces<LossResource>();
        projects.MapPut("{id:guid}/loss", SayAsync).Needs(Scopes.Improvement).WithName("SayLoss").WithSummary("Answers what patients might lose, as one of the team; needs If-Match, \"0\" the first time.").Produces<LossResource>().ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        routes.MapApi("participations").WithTags("involvement").MapDelete("{id:guid}", TakeBackAsync).Needs(Scopes.Improvement).WithName("TakeBackParticipation").WithSummary("Takes back that somebody took part.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
    }

    private static async Task<IResult> FindAsync(Guid id, FindInvolvement find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } view ? Results.Ok(InvolvementResource.Of(view)) : Api.NotFound(words);

    private static async Task<IResult> RecordAsync(Guid id, ParticipationInput input, RecordParticipationHandler record, FindWishes wishes, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        var (outcome, recorded) = await record.Handle(new(new(id), input.Words), actor, cancel);
        if (recorded is not { } part)
            return Api.Of(outcome, words, Results.NoContent);
        var advice = await wishes.Handle(input.Words, actor, cancel);
        return Api.Made(context, $"{Api.Root}/participations/{part}", new RecordedResource(part, [.. advice.Select(key => words[key])]));
    }

    private static async Task<IResult> TakeBackAsync(Guid id, TakeBackParticipationHandler takeBack, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await takeBack.Handle(new(id), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> LossAsync(Guid id, FindInvolvement find, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { Loss: { } loss } ? Api.Tagged(context, LossResource.Of(loss), loss.Version) : Api.NotFound(words);

    private static async Task<IResult> SayAsync(Guid id, LossInput input, SayLossHandler say, FindInvolvement find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (Api.MissingVersion(context, out var seen) is { } missing)
            return missing;
        var outcome = await say.Handle(new(new(id), new(input.Text ?? "", input.Asked ?? ""), seen), actor, cancel);
        return outcome.IsAccepted ? await LossAsync(id, find, actor, words, context, cancel) : Api.Of(outcome, words, Results.NoContent);
    }
}
