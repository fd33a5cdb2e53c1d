using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Projects.Web;

/// <summary>The sentence of an aim while somebody writes it. It keeps nothing.</summary>
internal static class AimPreviewApi
{
    public static void MapAimPreview(this IEndpointRouteBuilder routes) => routes.MapGet("/projects/aim-preview", IResult (string? what, string? howMuch, string? forWhom, string? where, string? by) =>
        new RazorComponentResult<AimPreview>(new { Said = new AimWords("", Short(what), Short(howMuch), Short(forWhom), Short(where), Days.TryRead(by, out var day) ? day : null) }))
        .WithName("PreviewAim").RequireAuthorization();

    private static string Short(string? written) => written is null ? "" : written.Length <= AimWords.Longest ? written : written[..AimWords.Longest];
}
