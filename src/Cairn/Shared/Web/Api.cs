using System.Globalization;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Shared.Web;

/// <summary>What every resource of the API has in common: where it lives, what it asks of a token, how it answers.</summary>
internal static class Api
{
    public const string Root = "/api";
    public const string ScopeClaim = "scope";

    /// <summary>A group of routes for one resource.</summary>
    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder routes, string resource) =>
        routes.MapGroup($"{Root}/{resource}").WithTags(resource).DisableAntiforgery().ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status404NotFound);

    /// <summary>Says which scope a token needs.</summary>
    public static RouteHandlerBuilder Needs(this RouteHandlerBuilder route, string scope) =>
        route.RequireAuthorization(policy => policy.AddAuthenticationSchemes("token").RequireAuthenticatedUser().RequireClaim(ScopeClaim, scope)).WithMetadata(new NeededScope(scope));

    /// <summary>What stands in the way, in words for those who write programs; those of the status where none are named.</summary>
    public static IResult Problem(HttpContext context, int status, string? words = null) => Problem(context.RequestServices.GetRequiredService<Words>(), status, words ?? $"Api.{status}");

    private static IResult Problem(Words words, int status, string key, IDictionary<string, object?>? more = null) =>
        Results.Problem(statusCode: status, title: words[key + ".Title"], detail: words[key + ".Text"], extensions: more);

    /// <summary>How an outcome is told to a program.</summary>
    public static IResult Of(Outcome outcome, Words words, Func<IResult> accepted) => outcome.Kind switch
    {
        OutcomeKind.Accepted => accepted(),
        OutcomeKind.NotFound => Problem(words, StatusCodes.Status404NotFound, "Api.404"),
        OutcomeKind.NotAllowed => Problem(words, StatusCodes.Status403Forbidden, "Api.403"),
        OutcomeKind.Overtaken => Problem(words, StatusCodes.Status412PreconditionFailed, "Api.412"),
        _ => Problem(words, StatusCodes.Status422UnprocessableEntity, "Api.422", new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["errors"] = outcome.Refusals.GroupBy(refusal => refusal.Field ?? "", StringComparer.Ordinal).ToDictionary(field => field.Key, field => field.Select(words.Of).ToArray(), StringComparer.Ordinal),
        }),
    };

    public static IResult NotFound(Words words) => Of(Outcome.NotFound, words, Results.NoContent);

    /// <summary>Answers with the version as the entity's tag; a program that may write and not read has that alone.</summary>
    public static IResult Tagged<T>(HttpContext context, T body, int version)
    {
        Tag(context, version);
        return MayRead(context) ? Results.Ok(body) : Results.NoContent();
    }

    /// <summary>Answers what was made, with its version as the entity's tag.</summary>
    public static IResult Created<T>(HttpContext context, string address, T body, int version)
    {
        Tag(context, version);
        return Made(context, address, body);
    }

    /// <summary>Answers what was made; a program that may write and not read learns its address alone.</summary>
    public static IResult Made<T>(HttpContext context, string address, T body) => Results.Created(address, MayRead(context) ? body : null);

    /// <summary>How a change ended that answers nothing; its tag says the version that is there since.</summary>
    public static IResult Changed(HttpContext context, Outcome outcome, Words words, int version)
    {
        if (outcome.IsAccepted)
            Tag(context, version);
        return Of(outcome, words, Results.NoContent);
    }

    /// <summary>The version that a program says it saw; a change without it is refused, so that none is overwritten unseen.</summary>
    public static IResult? MissingVersion(HttpContext context, out int seen)
    {
        seen = 0;
        var tag = context.Request.Headers.IfMatch.ToString();
        if (tag.Length == 0)
            return Problem(context, StatusCodes.Status428PreconditionRequired);
        var bare = tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : tag; // a proxy that packs what it passes on may have made it weak
        return int.TryParse(bare.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out seen) ? null : Problem(context, StatusCodes.Status412PreconditionFailed, "Api.Tag");
    }

    private static bool MayRead(HttpContext context) => context.User.HasClaim(ScopeClaim, Scopes.Read);

    private static void Tag(HttpContext context, int version) => context.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}

/// <summary>Which scope a route asks of a token.</summary>
internal sealed record NeededScope(string Scope);

/// <summary>A page of a list, as the API answers it.</summary>
public sealed record PageResource<T>(IReadOnlyList<T> Items, int Total, int Page, int Pages)
{
    internal static PageResource<T> Of<TRow>(Page<TRow> page, Func<TRow, T> resource) => new([.. page.Rows.Select(resource)], page.Total, page.Paging.Number, page.Pages);
}
