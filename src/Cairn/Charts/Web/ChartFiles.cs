using System.Text;
using Cairn.Drawing;
using Cairn.Organisations;
using Cairn.Shared.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Charts.Web;

/// <summary>A chart as a picture of its own.</summary>
internal static class ChartFiles
{
    private const int Width = 960;

    public static void MapChartFiles(this IEndpointRouteBuilder routes) => routes.MapGet("/measures/{id:guid}/chart.svg", async (Guid id, FindChart find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } view
            ? Results.File(Encoding.UTF8.GetBytes(ChartDrawing.Render(view.Chart.Analysis, ChartLabelling.Of(view.Chart, view.View.Text, view.Flags, words), new() { Width = Width, Culture = words.Culture })), "image/svg+xml", "chart.svg")
            : Results.NotFound()).AllowAnonymous().ExcludeFromDescription();
}
