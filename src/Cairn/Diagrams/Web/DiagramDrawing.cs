using System.Text;
using Cairn.Diagrams.Kinds;
using Cairn.Organisations;
using Cairn.Shared.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Diagrams.Web;

/// <summary>The picture of a diagram as a file, with its title in it.</summary>
internal static class DiagramDrawing
{
    private const int Usual = 1200, Narrowest = 280, Widest = 4000;

    /// <summary>Its own style, and nothing else: also where somebody opens the file instead of keeping it.</summary>
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    public static void MapDiagramDrawing(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/diagrams/{id:guid}/drawing.svg", FindAsync).WithName("DiagramDrawing").AllowAnonymous();

    private static async Task<IResult> FindAsync(Guid id, int? width, Guid? version, ListVersions list, Actor actor, Words words, HttpContext context)
    {
        if (await list.Handle(new(id), actor, context.RequestAborted) is not { } all || all.StateOf(version) is not { } state)
            return actor.IsSignedIn ? Results.NotFound() : Results.Redirect("/sign-in?return=" + Uri.EscapeDataString(context.Request.Path));
        var diagram = all.View.Diagram;
        if (DiagramRules.Of(diagram.Kind).IsBlank(state))
            return Results.NotFound();
        var drawn = DiagramRules.Of(diagram.Kind).Draw(all.View.Sight with { State = state }, null, new(diagram.Title, Math.Clamp(width ?? Usual, Narrowest, Widest), words.Culture));
        context.Response.Headers.ContentSecurityPolicy = Policy;
        return Results.File(Encoding.UTF8.GetBytes(drawn), "image/svg+xml", fileDownloadName: $"diagram-{id:N}.svg");
    }
}
