using System.Net;
using Cairn.Tests.Databases;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static Cairn.Tests.Permissions.Decision;

namespace Cairn.Tests.Permissions;

/// <summary>
/// Every route of the running application against every role: who may, and who is refused, over HTTP and with real ids of another tenant.
/// A route without a line here fails.
/// </summary>
public sealed class RoutePermissionTests
{
    /// <summary>Route → what it answers whom.</summary>
    private static readonly Dictionary<string, Decision> Decisions = new(StringComparer.Ordinal)
    {
        ["/"] = Everybody(HttpStatusCode.Found),
        ["/set-up"] = Everybody(HttpStatusCode.Found),
        ["/sign-in"] = Everybody(HttpStatusCode.OK),
        ["/sign-out"] = Everybody(HttpStatusCode.MethodNotAllowed),
        ["/goodbye"] = Everybody(HttpStatusCode.OK),
        ["/assets/{print}/{name}"] = Everybody(HttpStatusCode.NotFound),
        ["/_framework/opaque-redirect"] = SignedIn(HttpStatusCode.BadRequest),
        ["/invitations/{Secret}"] = Everybody(HttpStatusCode.NotFound),
        ["/account"] = SignedIn(),
        ["/account/involvement"] = SignedIn(),
        ["/account/tokens"] = SignedIn(),
        ["/openapi/{documentName}.json"] = Everybody(HttpStatusCode.NotFound),
        ["/account/data"] = SignedIn(),
        ["/account/export"] = SignedIn(),
        ["/people"] = SignedIn(),
        ["/people/{id:guid}/photo"] = OfTheTree(),
        ["/people/{Id:guid}"] = OfTheTree(),
        ["/organisations"] = SignedIn(),
        ["/organisations/{Id:guid}"] = OfTheTree(),
        ["/organisations/{Id:guid}/people"] = OfTheTree(),
        ["/organisations/{Id:guid}/visibility"] = OfTheTree(),
        ["/organisations/{Id:guid}/history"] = WhoRunsIt(),
        ["/organisations/{Id:guid}/settings"] = WhoRunsIt(),
        ["/organisations/{Id:guid}/priorities/new"] = WhoRunsIt(),
        ["/organisations/{Id:guid}/priorities/{Priority:guid}"] = WhoRunsIt(),
        ["/organisations/{Id:guid}/problems"] = OfTheTree(),
        ["/organisations/{Id:guid}/problems/new"] = OfTheTree(),
        ["/organisations/{Id:guid}/problems/settings"] = WhoLeadsIt(),
        ["/problems/{Id:guid}"] = OfTheTree(),
        ["/reports/{Secret}"] = Everybody(HttpStatusCode.NotFound),
        ["/organisations/{Id:guid}/projects/new"] = WhoWorksThere(),
        ["/organisations/{Id:guid}/projects/settings"] = WhoRunsIt(),
        ["/projects"] = SignedIn(),
        ["/projects/{Id:guid}"] = OfTheTree(),
        ["/projects/{Id:guid}/aim"] = OfTheTree(),
        ["/projects/{Id:guid}/charter"] = OfTheTree(),
        ["/projects/{Id:guid}/changes"] = OfTheTree(),
        ["/projects/{Id:guid}/journal"] = OfTheTree(),
        ["/projects/{Id:guid}/involvement"] = OfTheTree(),
        ["/projects/{Id:guid}/equity"] = OfTheTree(),
        ["/journal/{Id:guid}"] = OfTheTree(),
        ["/journal-files/{Id:guid}"] = OfTheTree(),
        ["/projects/{Id:guid}/team"] = OfTheTree(),
        ["/projects/{Id:guid}/brief"] = OfTheTree(),
        ["/organisations/{Id:guid}/aims"] = OfTheTree(),
        ["/projects/approach"] = SignedIn(),
        ["/projects/{Id:guid}/guide"] = OfTheTree(),
        ["/projects/{Id:guid}/stakeholders"] = OfTheTree(),
        ["/projects/{Id:guid}/hours"] = OfTheTree(),
        ["/projects/{Id:guid}/history"] = OfTheTree(),
        ["/projects/{Id:guid}/diagrams"] = OfTheTree(),
        ["/diagrams/{Id:guid}"] = OfTheTree(),
        ["/diagrams/{Id:guid}/history"] = OfTheTree(),
        ["/diagrams/{Id:guid}/versions"] = OfTheTree(),
        ["/diagrams/{id:guid}/drawing.svg"] = OfTheTree(),
        ["/diagrams/{id:guid}/stream"] = new(name => name == Cast.Nobody ? HttpStatusCode.Found : name == Cast.Stranger ? HttpStatusCode.NotFound : HttpStatusCode.NotAcceptable), // no page asks so
        ["/diagrams/{id:guid}/operations"] = Everybody(HttpStatusCode.MethodNotAllowed),
        ["/projects/{Id:guid}/instruments"] = OfTheTree(),
        ["/projects/{Id:guid}/instruments/{Kind}"] = OfTheTree(),
        ["/waves/{Id:guid}"] = WhoIsInTheTeam(),
        ["/answers/{Secret}"] = Everybody(HttpStatusCode.NotFound),
        ["/projects/{Id:guid}/progress"] = OfTheTree(),
        ["/projects/{Id:guid}/life"] = WhoRunsIt(),
        ["/projects/{Id:guid}/settings"] = WhoRunsIt(),
        ["/sign-in/code"] = Everybody(HttpStatusCode.Found),
        ["/sign-in/passkey"] = Everybody(HttpStatusCode.MethodNotAllowed),
        ["/sign-in/passkey/options"] = Everybody(HttpStatusCode.MethodNotAllowed),
        ["/reset-password"] = Everybody(HttpStatusCode.OK),
        ["/reset-password/{Secret}"] = Everybody(HttpStatusCode.Gone),
        ["/account/security"] = SignedIn(),
        ["/account/security/password"] = SignedIn(),
        ["/account/security/codes"] = SignedIn(),
        ["/account/security/passkeys"] = SignedIn(),
        ["/account/security/passkeys/options"] = Everybody(HttpStatusCode.MethodNotAllowed),
        ["/problem/{Status:int?}"] = Everybody(HttpStatusCode.NotFound),
        ["/language"] = Everybody(HttpStatusCode.MethodNotAllowed),
        ["/theme"] = Everybody(HttpStatusCode.MethodNotAllowed),
        ["/slash"] = Everybody(HttpStatusCode.MethodNotAllowed),
        ["/search"] = SignedIn(),
        ["/search/results"] = SignedIn(),
        ["/notices"] = SignedIn(),
        ["/kit"] = SignedIn(),
        ["/demonstration"] = Everybody(HttpStatusCode.NotFound),
        ["/demonstration/entrance"] = Everybody(HttpStatusCode.NotFound),
    };

    [Fact]
    public async Task Every_route_has_a_decision()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);

        var routes = Routes(app).Where(route => !route.Pattern.StartsWith("/api/", StringComparison.Ordinal)).ToList(); // those are ApiPermissionTests'

        routes.Select(route => route.Pattern).Distinct().Except(Decisions.Keys).ShouldBeEmpty("routes without a decision");
        Decisions.Keys.Except(routes.Select(route => route.Pattern)).ShouldBeEmpty("decisions without a route");
        routes.Where(route => !route.IsDecided).Select(route => route.Pattern).ShouldBeEmpty("routes that neither ask who comes nor say that anybody may");
    }

    [Theory, EachDatabase]
    public async Task Every_route_answers_every_role_as_decided(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var cast = await Cast.EnterAsync(app, app.World.Rowan);

        foreach (var name in Cast.Everybody)
        {
            using var browser = name == Cast.Nobody ? app.Browser() : await app.SignedInAsync(name);
            foreach (var (pattern, decision) in Decisions)
                (await browser.GetAsync(cast.AddressOf(pattern), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(decision.For(name), $"{name} at {pattern}");
        }
    }

    private static IEnumerable<(string Pattern, bool IsDecided)> Routes(RunningApp app) =>
        app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(route => (
            "/" + route.RoutePattern.RawText!.TrimStart('/'),
            route.Metadata.GetMetadata<IAuthorizeData>() is not null || route.Metadata.GetMetadata<IAllowAnonymous>() is not null));
}
