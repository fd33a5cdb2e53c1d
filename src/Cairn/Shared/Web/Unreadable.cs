using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Cairn.Shared.Web;

/// <summary>Remembers which part of what a program sent cannot be read, so that the answer names it.</summary>
internal sealed class Unreadable(RequestDelegate next)
{
    private static readonly object Key = new();

    /// <summary>The part, such as <c>type</c> or <c>edits[2].kind</c>; empty where all of it is meant.</summary>
    public static string PartIn(HttpContext context) => context.Items[Key] as string ?? "";

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException refused) when (refused.InnerException is JsonException { Path: var part } && !context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            context.Items[Key] = part?.TrimStart('$', '.');
        }
    }
}
