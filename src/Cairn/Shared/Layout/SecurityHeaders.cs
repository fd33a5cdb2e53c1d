using Microsoft.AspNetCore.Http;

namespace Cairn.Shared.Layout;

/// <summary>Tells browsers to trust only what comes from here: no script or style in the page, no frame, no guess at types.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>For what people uploaded: nothing in it runs, and nobody frames it.</summary>
    public const string Sealed = "default-src 'none'; sandbox; frame-ancestors 'none'";

    /// <summary>For drawings in a file of their own, which carry their own style.</summary>
    public const string SealedDrawing = Sealed + "; style-src 'unsafe-inline'";

    /// <summary>What any page elsewhere may show in a frame of its own: it reads alike for everybody, and nothing on it can be sent.</summary>
    private const string Framed = "/embed";

    private const string FramedPolicy = Ours + "; frame-ancestors *";

    private const string Policy = Ours + "; frame-ancestors 'none'";

    private const string Ours = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'self'";

    public Task InvokeAsync(HttpContext context)
    {
        Set(context);
        context.Response.OnStarting(() =>
        {
            // Where something broke, all headers were taken away with the answer that had begun.
            if (context.Response.Headers.XContentTypeOptions.Count == 0)
                Set(context);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        var isFramed = context.Request.Path.StartsWithSegments(Framed, StringComparison.OrdinalIgnoreCase);
        headers.ContentSecurityPolicy = isFramed ? FramedPolicy : Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (!isFramed)
            headers.XFrameOptions = "DENY";
        headers.CacheControl = "no-cache, no-store";
        headers.Pragma = "no-cache";
    }
}
