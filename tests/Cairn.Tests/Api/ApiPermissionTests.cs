using System.Net;
using Cairn.Tests.Databases;
using Cairn.Tests.Permissions;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Tests.Api;

/// <summary>Every route of the API against every role, with tokens that are good for everything: who may, and who is refused, with real ids of another tenant.</summary>
public sealed partial class ApiPermissionTests
{
    [Fact]
    public async Task Every_route_of_the_api_has_a_line()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);

        var routes = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(route => route.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal))
            .SelectMany(route => route.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} /{route.RoutePattern.RawText!.Trim('/')}")).ToList();

        routes.ShouldBe(ApiLines.All(app, Cast.OfNobody, Subjects.OfNobody).Select(line => line.Route), ignoreOrder: true);
    }

    [Theory, EachDatabase]
    public async Task Every_route_of_the_api_answers_every_role_as_decided(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var cast = await Cast.EnterAsync(app, app.World.Rowan);
        var lines = ApiLines.All(app, cast, await Subjects.EnterAsync(app, cast));
        var wrong = new List<string>();
        var table = new PermissionTable();
        await using var db = app.World.Open();
        var people = (await db.People.ToListAsync(Cancel)).ToDictionary(person => person.Name, person => person.Id);

        foreach (var name in Cast.On(kind))
        {
            using var program = name == Cast.Nobody ? app.Browser() : await app.ProgramOfAsync(people[name]);
            foreach (var line in lines)
            {
                var isAllowed = line.Who.Contains(name);
                table.Decide(line.Route, name, isAllowed);
                if (isAllowed && !line.IsForMany)
                    continue;
                using var answer = await line.SendAsync(program, cast);
                if (isAllowed ? !line.IsDone(answer) : name == Cast.Nobody ? answer.StatusCode != HttpStatusCode.Unauthorized : !line.IsRefused(answer))
                    wrong.Add($"{name} at {line.Route}: {answer.StatusCode}");
                table.Note(line.Route, name, answer);
            }
        }

        foreach (var line in lines)
        {
            using var program = await app.ProgramOfAsync(people[line.By]);
            using var answer = await line.SendAsync(program, cast);
            if (!line.IsDone(answer))
                wrong.Add($"{line.By} at {line.Route}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(Cancel)}");
        }

        wrong.ShouldBeEmpty();
        if (kind == DatabaseKind.Sqlite)
            PermissionsPage.ShouldTell("API", table.Lines(lines.Select(line => (line.Route, line.TriedIn ?? (line.By == Subjects.Sponsor ? "the project’s sponsor" : null)))));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
