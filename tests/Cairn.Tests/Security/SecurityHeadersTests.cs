using System.Net;
using System.Net.Http.Headers;
using Cairn.Tests.Databases;
using Cairn.Tests.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;

namespace Cairn.Tests.Security;

/// <summary>What every answer tells browsers, whatever it is: a page, a file, a drawing, a problem, a fault or a stream.</summary>
public sealed class SecurityHeadersTests
{
    [Fact]
    public async Task Every_answer_tells_browsers_what_not_to_do()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite, more: Break);
        var cast = await Cast.EnterAsync(app, app.World.Rowan);
        using var nobody = app.Browser();
        using var member = await app.SignedInAsync("member");
        foreach (var (browser, address, status) in new (HttpClient, string, HttpStatusCode)[]
        {
            (nobody, "/sign-in", HttpStatusCode.OK),
            (nobody, "/organisations", HttpStatusCode.Found),
            (nobody, "/api/organisations", HttpStatusCode.Unauthorized),
            (nobody, "/openapi/v1.json", HttpStatusCode.OK),
            (nobody, "/breaks", HttpStatusCode.InternalServerError),
            (nobody, "/api/breaks", HttpStatusCode.InternalServerError),
            (nobody, Cairn.Shared.Layout.AssetFiles.AddressOf("cairn.css"), HttpStatusCode.OK),
            (nobody, Cairn.Shared.Layout.AssetFiles.AddressOf("cairn.js"), HttpStatusCode.OK),
            (member, "/organisations", HttpStatusCode.OK),
            (member, "/nothing/here", HttpStatusCode.NotFound),
            (member, "/account/export", HttpStatusCode.OK),
            (member, $"/people/{cast.Member.Value}/photo", HttpStatusCode.OK),
            (member, $"/journal-files/{cast.File}", HttpStatusCode.OK),
            (member, $"/diagrams/{cast.Diagram.Value}/drawing.svg", HttpStatusCode.OK),
            (member, $"/diagrams/{cast.Diagram.Value}/stream", HttpStatusCode.OK),
        })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (address.EndsWith("/stream", StringComparison.Ordinal))
                request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
            using var answer = await browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

            answer.StatusCode.ShouldBe(status, address);
            var policy = Of(answer, "Content-Security-Policy").Split("; ");
            policy.ShouldContain("default-src 'none'", address);
            policy.ShouldContain("frame-ancestors 'none'", address);
            policy.Where(part => part.Contains("unsafe", StringComparison.Ordinal)).ShouldBe(address.EndsWith(".svg", StringComparison.Ordinal) ? ["style-src 'unsafe-inline'"] : [], address); // a picture carries its own style
            policy.Contains("sandbox").ShouldBe(answer.Content.Headers.ContentType?.MediaType?.StartsWith("image/", StringComparison.Ordinal) == true || address.StartsWith("/journal-files/", StringComparison.Ordinal), address);
            Of(answer, "X-Frame-Options").ShouldBe("DENY", address);
            Of(answer, "X-Content-Type-Options").ShouldBe("nosniff", address);
            Of(answer, "Referrer-Policy").ShouldBe("same-origin", address);
            Of(answer, "Permissions-Policy").ShouldBe("camera=(), microphone=(), geolocation=()", address);
            Of(answer, "Cross-Origin-Opener-Policy").ShouldBe("same-origin", address);
        }
    }

    [Fact]
    public async Task Only_a_chart_that_is_shown_elsewhere_may_stand_in_a_frame()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        var cast = await Cast.EnterAsync(app, app.World.Rowan);
        using var nobody = app.Browser();
        foreach (var secret in new[] { cast.EmbedSecret, RouteSecrets.Wrong, cast.EmbedSecret })
        {
            using var answer = await nobody.GetAsync($"/embed/charts/{secret}", TestContext.Current.CancellationToken);

            var policy = Of(answer, "Content-Security-Policy").Split("; ");
            policy.ShouldContain("default-src 'none'");
            policy.ShouldContain("frame-ancestors *");
            policy.ShouldNotContain("frame-ancestors 'none'");
            answer.Headers.Contains("X-Frame-Options").ShouldBeFalse();
            Of(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        }
    }

    private static void Break(WebApplication app)
    {
        app.MapGet("/breaks", [AllowAnonymous] () => Task.FromException(new InvalidOperationException("secret")));
        app.MapGet("/api/breaks", [AllowAnonymous] () => Task.FromException(new InvalidOperationException("secret")));
    }

    private static string Of(HttpResponseMessage answer, string header) => string.Join(" and ", answer.Headers.TryGetValues(header, out var values) ? values : []);
}
