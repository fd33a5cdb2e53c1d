using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Cairn.Shared.Web;

/// <summary>Where a visitor is.</summary>
internal static class Addresses
{
    /// <summary>The page that was asked for, also where the page of a problem stands in its place.</summary>
    public static string Address(this HttpContext context)
    {
        if (context.Features.Get<IExceptionHandlerPathFeature>() is { } broken)
            return new PathString(broken.Path).ToUriComponent();
        return context.Features.Get<IStatusCodeReExecuteFeature>() is { } refused
            ? new PathString(refused.OriginalPath) + new QueryString(refused.OriginalQueryString)
            : context.Request.Path + context.Request.QueryString;
    }

    /// <summary>Where whoever has to sign in first is led; from there they come back to the page that was asked for, with all that its address said.</summary>
    public static string SignIn(this HttpContext context) => "/sign-in?return=" + Uri.EscapeDataString(context.Address());
}
