using System.Globalization;
using Cairn.Accounts.Web;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Layout;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Cairn.Diagrams.Web;

/// <summary>What several need who draw at once: a stream of what others do, and a door for what one does oneself.</summary>
internal static class DiagramLive
{
    private const string EventStream = "text/event-stream";

    public static void MapDiagramLive(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/diagrams/{id:guid}/stream", ListenAsync).WithName("DiagramStream").RequireAuthorization();
        routes.MapPost("/diagrams/{id:guid}/operations", SendAsync).WithName("DiagramOperations").RequireAuthorization().WithFormToken();
    }

    private static async Task<IResult> ListenAsync(Guid id, int? after, FindDiagram find, DiagramStream stream, DiagramVisitors visitors, Actor actor, Words words, HttpContext context, IHostApplicationLifetime life)
    {
        if (actor.Person is not { } person || SessionCookie.Read(context) is not { } session || await find.Handle(new(id), actor, context.RequestAborted) is not { } view)
            return Results.NotFound();
        if (!context.Request.Headers.Accept.ToString().Contains(EventStream, StringComparison.OrdinalIgnoreCase))
            return Results.StatusCode(StatusCodes.Status406NotAcceptable);
        if (visitors.Enter(view.Diagram.Id, person, view.Project.IsOfActor ? actor.Name : "") is not { } visit)
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);

        context.Response.Headers["X-Accel-Buffering"] = "no"; // a proxy such as nginx passes on at once what it is told
        var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, life.ApplicationStopping);
        context.Response.RegisterForDispose(end);
        context.Response.RegisterForDispose(visit);
        var wish = new StreamWish(view.Diagram.Id, LastHeard(context) ?? after ?? view.Diagram.Number, person, session, view.Project.IsOfActor, view.Diagram.Kind, words);
        return TypedResults.ServerSentEvents(stream.ListenAsync(wish, visit, end.Token));
    }

    private static async Task<IResult> SendAsync(Guid id, SentEdits sent, EditDiagramHandler edit, Actor actor, Words words, CancellationToken cancel)
    {
        var end = await edit.Handle(new(new(id), sent.Key ?? "", sent.All), actor, cancel);
        var said = end.Outcome.Kind == OutcomeKind.Refused ? string.Join(' ', end.Outcome.Refusals.Select(words.Of)) : end.CameTooLate ? words["DiagramCameTooLate"] : "";
        return Results.Json(new SentAnswer(end.Number, [.. end.Written.Select(one => one.Number)], end.CameTooLate, said), statusCode: Answers.StatusOf(end.Outcome.Kind));
    }

    /// <summary>What a browser heard last before its line broke.</summary>
    private static int? LastHeard(HttpContext context) =>
        int.TryParse(context.Request.Headers["Last-Event-ID"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>What somebody does to a diagram in one go, under a key of their own.</summary>
public sealed record SentEdits(string? Key, IReadOnlyList<SentEdit?>? Edits)
{
    internal IReadOnlyList<DiagramEdit> All => [.. (Edits ?? []).Select(edit => edit?.Edit ?? new(LeftOut.Of<EditKind>(), ""))];
}

/// <summary>One thing that is done.</summary>
public sealed record SentEdit(EditKind? Kind, string? Node, string? Other, string? Place, string? Field, string? Value)
{
    internal DiagramEdit Edit => new(Kind.OrLeftOut(), Node ?? "", Other ?? "", Place ?? "", Field ?? "", (Value ?? "").Trim());
}

/// <summary>What became of it.</summary>
/// <param name="Number">Of the last operation of the diagram.</param>
/// <param name="Written">The numbers of the operations that came of it.</param>
/// <param name="CameTooLate">Whether what it was meant for had been removed.</param>
/// <param name="Words">Why it was refused, or that it came too late; empty where all is well.</param>
public sealed record SentAnswer(int Number, IReadOnlyList<int> Written, bool CameTooLate, string Words);
