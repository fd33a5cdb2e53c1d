using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Mail;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Charts.Web;

/// <summary>Links that show a chart elsewhere, for programs of the team.</summary>
internal static class EmbedsApi
{
    public static void MapEmbedsApi(this IEndpointRouteBuilder routes)
    {
        var measures = routes.MapApi("measures").WithTags("charts");
        measures.MapGet("{id:guid}/embeds", ListAsync).Needs(Scopes.Read).WithName("ListEmbeds").WithSummary("The links by which anybody reads a chart, for its team; their secrets are kept nowhere.").Produces<IReadOnlyList<EmbedResource>>();
        measures.MapPost("{id:guid}/embeds", MakeAsync).Needs(Scopes.Improvement).WithName("MakeEmbed").WithSummary("Makes a link by which anybody reads a chart until a day, thirty days from now where none is named; its address is told this once.").Produces<EmbedMadeResource>(StatusCodes.Status201Created).ProducesProblem(422);
        routes.MapApi("embeds").WithTags("charts").MapDelete("{id:guid}", WithdrawAsync).Needs(Scopes.Improvement).WithName("WithdrawEmbed").WithSummary("Ends such a link at once and for good.").Produces(204);
    }

    private static async Task<IResult> ListAsync(Guid id, ListEmbeds list, Actor actor, Words words, CancellationToken cancel) =>
        await list.Handle(new(id), actor, cancel) is { } view ? Results.Ok(view.Embeds.Select(EmbedResource.Of)) : Api.NotFound(words);

    private static async Task<IResult> MakeAsync(Guid id, EmbedInput input, MakeEmbedHandler make, PublicAddress address, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        var (outcome, made) = await make.Handle(new(new(id), input.Until), actor, cancel);
        if (made is null)
            return Api.Of(outcome, words, Results.NoContent);
        return Api.Made(context, $"{Api.Root}/embeds/{made.Embed.Id}", new EmbedMadeResource(made.Embed.Id, address.Of(EmbedAddress.Of(made.Secret), new Uri(context.Request.GetEncodedUrl())), made.Embed.Until));
    }

    private static async Task<IResult> WithdrawAsync(Guid id, WithdrawEmbedHandler withdraw, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await withdraw.Handle(new(id), actor, cancel), words, Results.NoContent);
}

/// <summary>A link that shows a chart; its address was told once.</summary>
public sealed record EmbedResource(Guid Id, DateTimeOffset At, DateOnly Until, DateOnly? Opened, DateTimeOffset? Withdrawn)
{
    internal static EmbedResource Of(ChartEmbed embed) => new(embed.Id, embed.At, embed.Until, embed.Opened, embed.Withdrawn);
}

/// <summary>The last day of a link; thirty days from now where it is left out.</summary>
public sealed record EmbedInput(DateOnly? Until);

/// <summary>A link that was made, with its address.</summary>
public sealed record EmbedMadeResource(Guid Id, string Address, DateOnly Until);
