using System.Net;
using Cairn.Tests.Databases;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Tests.Permissions;

/// <summary>
/// Every route of the running application against every role: who may, and who is refused, over HTTP and with real ids of another tenant and
/// real secrets. A route without a line in <see cref="RouteLines"/> fails.
/// </summary>
public sealed class RoutePermissionTests
{
    [Fact]
    public async Task Every_route_has_a_decision()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);

        var routes = Routes(app).Where(route => !route.Route.Contains(" /api/", StringComparison.Ordinal)).ToList(); // those are ApiPermissionTests'

        routes.Select(route => route.Route).Except(RouteLines.All.Select(line => line.Route)).ShouldBeEmpty("routes without a decision");
        RouteLines.All.Select(line => line.Route).Except(routes.Select(route => route.Route)).ShouldBeEmpty("decisions without a route");
        routes.Where(route => !route.IsDecided).Select(route => route.Route).ShouldBeEmpty("routes that neither ask who comes nor say that anybody may");
    }

    [Theory, EachDatabase]
    public async Task Every_route_answers_every_role_as_decided(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var cast = await Cast.EnterAsync(app, app.World.Rowan);
        var secrets = await RouteSecrets.MakeAsync(app, cast);
        var table = new PermissionTable();
        var wrong = new List<string>();

        foreach (var name in Cast.On(kind))
        {
            using var browser = name == Cast.Nobody ? app.Browser() : await app.SignedInAsync(name);
            var token = RunningApp.TokenIn(await browser.GetStringAsync("/sign-in", Cancel));
            foreach (var line in RouteLines.All)
            {
                using var answer = await line.SendAsync(browser, secrets.In(cast.AddressOf(line.Pattern)), token);
                if (answer.StatusCode != line.Decision.For(name))
                    wrong.Add($"{name} at {line.Route}: {answer.StatusCode}");
                table.Note(line.Route, name, answer);
                if (!line.Pattern.Contains("{Secret}", StringComparison.Ordinal))
                    continue;
                using var guessed = await line.SendAsync(browser, line.Pattern.Replace("{Secret}", RouteSecrets.Wrong, StringComparison.Ordinal), token);
                if (guessed.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.Gone))
                    wrong.Add($"{name} guesses at {line.Route}: {guessed.StatusCode}");
            }
        }

        wrong.ShouldBeEmpty();
        if (kind != DatabaseKind.Sqlite)
            return;
        foreach (var line in RouteLines.All.Where(line => line.Why is null))
            table.ShouldLetSomeInAndRefuseSome(line.Route);
        PermissionsPage.ShouldTell("Pages and addresses", table.Lines(RouteLines.All.Select(line => (line.Route, line.Why))));
    }

    [Theory, EachDatabase]
    public async Task Nothing_is_changed_from_another_site(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var cast = await Cast.EnterAsync(app, app.World.Rowan);
        using var browser = await app.SignedInAsync(Cast.Administrator);

        var posts = RouteLines.All.Where(line => line.Method != "GET" && line.Pattern != "/demonstration/entrance").ToList(); // that is not there; EnterDemonstrationTests

        posts.Count.ShouldBe(8);
        foreach (var line in posts)
        {
            using var answer = await line.SendAsync(browser, cast.AddressOf(line.Pattern), token: "");
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, line.Route);
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A page takes its own forms too, which are another test's.</summary>
    private static IEnumerable<(string Route, bool IsDecided)> Routes(RunningApp app) =>
        from route in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let isPage = route.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
        from method in isPage ? ["GET"] : route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select ($"{method} /{route.RoutePattern.RawText!.TrimStart('/')}", route.Metadata.GetMetadata<IAuthorizeData>() is not null || route.Metadata.GetMetadata<IAllowAnonymous>() is not null);
}
