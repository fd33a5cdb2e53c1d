using System.IO.Pipelines;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Cairn.Shared.Layout;

/// <summary>
/// A form that a page does not take, because its token is of somebody else or the form is no longer there, is answered by Blazor with an
/// empty page that counts as written. Here it stays unwritten, so that the page of the problem follows.
/// </summary>
internal sealed class RefusedForms(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null)
        {
            await next(context);
            return;
        }

        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Features.Set<IHttpResponseBodyFeature>(new Unended(body, context.Response));
        await next(context);
        context.Features.Set(body);
        if (context.Response is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false })
            context.Response.ContentType = null;
    }

    /// <summary>The body of an answer that does not end with a refusal.</summary>
    private sealed class Unended(IHttpResponseBodyFeature inner, HttpResponse response) : IHttpResponseBodyFeature
    {
        public Stream Stream => inner.Stream;

        public PipeWriter Writer => inner.Writer;

        public Task CompleteAsync() => response.StatusCode == StatusCodes.Status400BadRequest ? Task.CompletedTask : inner.CompleteAsync();

        public void DisableBuffering() => inner.DisableBuffering();

        public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) => inner.SendFileAsync(path, offset, count, cancellationToken);

        public Task StartAsync(CancellationToken cancellationToken = default) => inner.StartAsync(cancellationToken);
    }
}
