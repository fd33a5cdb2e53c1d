using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Http;

namespace Cairn.Demonstration.Web;

/// <summary>Leads visitors of a demonstration to where they enter; anywhere else there is nothing of that name, whatever is sent to it.</summary>
internal sealed class DemonstrationGate(RequestDelegate next, FindDemonstration find)
{
    public const string Path = "/demonstration";

    public async Task InvokeAsync(HttpContext context, CairnDb db, Actor actor)
    {
        var isOne = await find.Handle(db, context.RequestAborted);
        if (!isOne && context.Request.Path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase))
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        else if (isOne && !actor.IsSignedIn && IsAtTheDoor(context.Request))
            context.Response.Redirect(Path + context.Request.QueryString);
        else
            await next(context);
    }

    /// <summary>Not where more was said: somebody who was invited has a password.</summary>
    private static bool IsAtTheDoor(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Path.Value is "/" or "/sign-in" && request.Query.Keys.All(key => key == "return");
}
