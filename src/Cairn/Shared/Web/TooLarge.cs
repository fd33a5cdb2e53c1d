using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Cairn.Shared.Web;

/// <summary>Answers what is larger than the server takes with a page in plain words. Browsers listen when they have said everything, so what they send is heard to its end and thrown away.</summary>
internal sealed class TooLarge(RequestDelegate next)
{
    /// <summary>In bytes; some pictures of a good camera. Who sends more still is cut off.</summary>
    private const long MostHeard = 64 * 1024 * 1024;

    public async Task InvokeAsync(HttpContext context)
    {
        var size = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (!HttpMethods.IsGet(context.Request.Method) && context.Request.ContentLength > size?.MaxRequestBodySize)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            if (context.Request.ContentLength > MostHeard || size.IsReadOnly)
                return;
            size.MaxRequestBodySize = MostHeard;
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            return;
        }

        try
        {
            await next(context);
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = refused.StatusCode; // too large without saying so before, too slow, cut off
        }
    }
}
