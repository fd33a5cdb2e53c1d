using System.Net;
using Cairn.Tests.Databases;
using Cairn.Tests.Permissions;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Tests.Api;

/// <content>What needs a tag asks for it, and says the next.</content>
public sealed partial class ApiPermissionTests
{
    [Theory, EachDatabase]
    public async Task Every_change_that_needs_a_tag_asks_for_it_and_answers_the_next(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var cast = await Cast.EnterAsync(app, app.World.Rowan);
        var lines = ApiLines.All(app, cast, await Subjects.EnterAsync(app, cast)).Where(line => line.Seen is not null).ToList();

        using var ines = await app.ProgramOfAsync((await app.World.Open().People.SingleAsync(person => person.Name == "ines", Cancel)).Id);

        lines.Select(line => line.Route).ShouldBe(Routes(app).Where(route => route.Metadata.OfType<IProducesResponseTypeMetadata>().Any(answer => answer.StatusCode == (int)HttpStatusCode.PreconditionRequired))
            .Select(route => $"{route.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods[0]} /{route.RoutePattern.RawText!.Trim('/')}"), ignoreOrder: true);
        foreach (var line in lines)
            (await (line with { Seen = null }).SendAsync(ines, cast)).StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired, line.Route);
        foreach (var line in lines.Where(line => line is { By: "ines", TriedIn: null } && !line.Route.EndsWith("/merger", StringComparison.Ordinal) && !line.Route.StartsWith("DELETE ", StringComparison.Ordinal)))
        {
            var answer = await line.SendAsync(ines, cast);
            answer.IsSuccessStatusCode.ShouldBeTrue(line.Route);
            answer.Headers.ETag.ShouldNotBeNull(line.Route);
        }
    }

    private static IEnumerable<RouteEndpoint> Routes(RunningApp app) =>
        app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(route => route.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal));
}
