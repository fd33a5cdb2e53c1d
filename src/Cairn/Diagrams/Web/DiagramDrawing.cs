using System.Text;
using Cairn.Diagrams.Kinds;
using Cairn.Drawing;
using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Layout;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Diagrams.Web;

/// <summary>The picture of a diagram as a file, with its title in it.</summary>
internal static class DiagramDrawing
{
    private const int Usual = 1200, Narrowest = 280, Widest = 4000;

    public static void MapDiagramDrawing(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/diagrams/{id:guid}/drawing.svg", FindAsync).WithName("DiagramDrawing").AllowAnonymous();

    private static async Task<IResult> FindAsync(Guid id, int? width, Guid? version, WorkLayer? layer, FindVersion find, Actor actor, Words words, HttpContext context)
    {
        if (await find.Handle(new(id), version, actor, context.RequestAborted) is not { } view)
            return actor.IsSignedIn ? Results.NotFound() : Results.Redirect(context.SignIn());
        var (diagram, rules) = (view.Diagram, DiagramRules.Of(view.Diagram.Kind));
        if (rules.IsBlank(view.State))
            return Results.NotFound();
        var drawn = rules.Draw(view.Sight with { Layer = layer ?? WorkLayer.Both }, null, new(diagram.Title, Math.Clamp(width ?? Usual, Narrowest, Widest), words.Culture));
        context.Response.Headers.ContentSecurityPolicy = SecurityHeaders.SealedDrawing;
        return Results.File(Encoding.UTF8.GetBytes(drawn), "image/svg+xml", fileDownloadName: $"diagram-{id:N}.svg");
    }
}
