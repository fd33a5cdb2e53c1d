using System.Text;
using Cairn.Drawing;
using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Layout;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Charts.Web;

/// <summary>A chart as a picture of its own.</summary>
internal static class ChartFiles
{
    private const int Width = 960;

    public static void MapChartFiles(this IEndpointRouteBuilder routes) => routes.MapGet("/measures/{id:guid}/chart.svg", async (Guid id, FindChart find, Actor actor, Words words, HttpContext context) =>
    {
        if (await find.Handle(new(id), actor, context.RequestAborted) is { } view)
        {
            context.Response.Headers.ContentSecurityPolicy = SecurityHeaders.SealedDrawing;
            return Results.File(Encoding.UTF8.GetBytes(Drawn(view, words)), "image/svg+xml", "chart.svg");
        }

        return actor.IsSignedIn ? Results.NotFound() : Results.Redirect(context.SignIn());
    }).WithName("ChartFile").AllowAnonymous();

    private static string Drawn(ChartView view, Words words) =>
        ChartDrawing.Render(view.Chart.Analysis, ChartLabelling.Of(view.Chart, view.View.Text, view.Flags, words), new() { Width = Width, Culture = words.Culture });
}
