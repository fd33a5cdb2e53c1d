using System.Net;
using Cairn.Organisations;
using Cairn.Shared.Layout;
using Cairn.Tests.Databases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Cairn.Tests.Layout;

public sealed class ToastTests
{
    [Fact]
    public async Task Is_said_once_on_the_page_that_follows()
    {
        await using var app = await StartAsync();
        using var ines = await app.SignedInAsync("ines");

        var page = "/" + (await ines.GetAsync("/leave", Cancel)).Headers.Location!.ToString().TrimStart('/');
        (await ines.GetAsync(page, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found, "the start leads on");

        (await ines.GetStringAsync("/organisations", Cancel)).ShouldContain("role=\"status\">Write at most 40 characters.</div>");
        (await ines.GetStringAsync("/organisations", Cancel)).ShouldNotContain("Write at most");
    }

    [Fact]
    public async Task Nobody_else_can_put_words_there()
    {
        await using var app = await StartAsync();
        using var ines = await app.SignedInAsync("ines");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
        request.Headers.Add("Cookie", "cairn-toast=[\"Saved\"]");

        var answer = await ines.SendAsync(request, Cancel);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldNotContain("Saved");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<RunningApp> StartAsync()
    {
        var app = await RunningApp.StartAsync(DatabaseKind.Sqlite, more: routes => routes.MapGet("/leave", (HttpContext context) =>
        {
            context.LeaveToast("TooLong", "40");
            return Results.LocalRedirect("/");
        }).AllowAnonymous());
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        return app;
    }
}
