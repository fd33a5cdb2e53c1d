using System.Net;
using Cairn.Organisations;
using Cairn.Tests.Databases;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Tests.Permissions;

/// <summary>
/// Every route of the running application against every role: who may, and who is refused, over HTTP and with real ids of another tenant.
/// A route without a line here fails.
/// </summary>
public sealed class RoutePermissionTests
{
    private const string Nobody = "nobody", OtherAdministrator = "otto";

    /// <summary>Route → who may see it, what it answers them, and what it answers the others.</summary>
    private static readonly Dictionary<string, Decision> Decisions = new(StringComparer.Ordinal)
    {
        ["/"] = Decision.Everybody(HttpStatusCode.Found),
        ["/set-up"] = Decision.Everybody(HttpStatusCode.Found),
        ["/sign-in"] = Decision.Everybody(HttpStatusCode.OK),
        ["/problem/{Status:int?}"] = Decision.Everybody(HttpStatusCode.NotFound),
        ["/language"] = Decision.Everybody(HttpStatusCode.MethodNotAllowed),
        ["/theme"] = Decision.Everybody(HttpStatusCode.MethodNotAllowed),
        ["/slash"] = Decision.Everybody(HttpStatusCode.MethodNotAllowed),
        ["/assets/{print}/{name}"] = Decision.Everybody(HttpStatusCode.NotFound),
        ["/search"] = Decision.SignedIn,
        ["/search/results"] = Decision.SignedIn,
        ["/notices"] = Decision.SignedIn,
        ["/kit"] = Decision.SignedIn,
        ["/organisations"] = new(name => name == Nobody ? HttpStatusCode.Found : HttpStatusCode.OK),
        ["/organisations/{Id:guid}"] = new(name => name == Nobody ? HttpStatusCode.Found : name == OtherAdministrator ? HttpStatusCode.NotFound : HttpStatusCode.OK),
        ["/_framework/opaque-redirect"] = new(name => name == Nobody ? HttpStatusCode.Found : HttpStatusCode.BadRequest),
        ["/sign-out"] = Decision.Everybody(HttpStatusCode.MethodNotAllowed),
    };

    [Fact]
    public async Task Every_route_has_a_decision()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);

        var routes = Routes(app).ToList();

        routes.Select(route => route.Pattern).Distinct().Except(Decisions.Keys).ShouldBeEmpty("routes without a decision");
        Decisions.Keys.Except(routes.Select(route => route.Pattern)).ShouldBeEmpty("decisions without a route");
        routes.Where(route => !route.IsDecided).Select(route => route.Pattern).ShouldBeEmpty("routes that neither ask who comes nor say that anybody may");
    }

    [Theory, EachDatabase]
    public async Task Every_route_answers_every_role_as_decided(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync(OtherAdministrator, app.World.Southmere, Role.Administrator);
        foreach (var role in Enum.GetValues<Role>())
            await app.AddAsync(role.ToString().ToLowerInvariant(), app.World.Rowan, role);

        foreach (var name in Enum.GetValues<Role>().Select(role => role.ToString().ToLowerInvariant()).Append(OtherAdministrator).Append(Nobody))
        {
            using var browser = name == Nobody ? app.Browser() : await app.SignedInAsync(name);
            foreach (var (pattern, decision) in Decisions)
            {
                var answer = await browser.GetAsync(pattern.Replace("{Id:guid}", app.World.Rowan.Value.ToString(), StringComparison.Ordinal).Replace("{Status:int?}", "404", StringComparison.Ordinal), TestContext.Current.CancellationToken);
                answer.StatusCode.ShouldBe(decision.For(name), $"{name} at {pattern}");
            }
        }
    }

    [Theory, EachDatabase]
    public async Task Only_those_who_run_an_organisation_change_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync(OtherAdministrator, app.World.Southmere, Role.Administrator);
        foreach (var role in Enum.GetValues<Role>().Except([Role.Administrator]))
            await app.AddAsync(role.ToString().ToLowerInvariant(), app.World.Northmoor, role);

        foreach (var name in Enum.GetValues<Role>().Except([Role.Administrator]).Select(role => role.ToString().ToLowerInvariant()).Append(OtherAdministrator))
        {
            using var browser = await app.SignedInAsync(name);
            foreach (var (form, fields) in Forms(app))
                ((int)(await SendAsync(app, browser, form, fields)).StatusCode).ShouldBeInRange(400, 499, $"{name}, {form}");
        }

        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var administrator = await app.SignedInAsync("ines");
        (await app.World.Open().Organisations.Select(o => o.Name).OrderBy(n => n).ToListAsync(TestContext.Current.CancellationToken))
            .ShouldBe(["Alder ward", "Hazel ward", "Northmoor", "Northmoor NHS Trust", "Rowan ward", "Southmere"], "nobody else changed anything");
        foreach (var (form, fields) in Forms(app))
            (await SendAsync(app, administrator, form, fields)).StatusCode.ShouldBe(HttpStatusCode.Found, form);
    }

    /// <summary>Sends a form of Rowan's page with a token that is good, whether or not one was shown the form.</summary>
    private static async Task<HttpResponseMessage> SendAsync(RunningApp app, HttpClient browser, string form, (string, string)[] fields) =>
        await RunningApp.SubmitAsync(browser, "/organisations", form, "/organisations/" + app.World.Rowan.Value, fields);

    private static IEnumerable<(string Form, (string, string)[] Fields)> Forms(RunningApp app) =>
    [
        ("describe", [("Name", "Rowan"), ("Type", "Ward"), ("Level", "Micro"), ("Version", "1")]),
        ("found", [("PartName", "Bay"), ("PartType", "Team"), ("PartLevel", "Micro")]),
        ("move", [("Parent", app.World.Hazel.Value.ToString())]),
    ];

    private static IEnumerable<(string Pattern, bool IsDecided)> Routes(RunningApp app) =>
        app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(route => (
            "/" + route.RoutePattern.RawText!.TrimStart('/'),
            route.Metadata.GetMetadata<IAuthorizeData>() is not null || route.Metadata.GetMetadata<IAllowAnonymous>() is not null));

    private sealed record Decision(Func<string, HttpStatusCode> For)
    {
        public static Decision SignedIn { get; } = new(name => name == Nobody ? HttpStatusCode.Found : HttpStatusCode.OK);

        public static Decision Everybody(HttpStatusCode answer) => new(_ => answer);
    }
}
