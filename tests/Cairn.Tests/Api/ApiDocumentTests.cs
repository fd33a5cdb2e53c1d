using Cairn.Tests.Databases;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Tests.Api;

public sealed class ApiDocumentTests
{
    [Fact]
    public async Task Says_what_each_route_needs_and_how_it_refuses()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        using var nobody = app.Browser();
        var document = await (await nobody.GetAsync("/openapi/v1.json", TestContext.Current.CancellationToken)).JsonAsync();
        var needing = 0;

        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject())
            {
                var name = $"{operation.Name} {path.Name}";
                operation.Value.GetProperty("security")[0].GetProperty("token").GetArrayLength().ShouldBe(1, name);
                operation.Value.GetProperty("description").GetString().ShouldNotBeNull().ShouldContain("scope");
                var answers = operation.Value.GetProperty("responses");
                foreach (var status in operation.Value.TryGetProperty("requestBody", out _) ? new[] { "400", "401", "403", "429" } : ["401", "403", "429"])
                    answers.TryGetProperty(status, out _).ShouldBeTrue($"{status} of {name}");
                if (!answers.TryGetProperty("428", out _))
                    continue;

                needing++;
                answers.TryGetProperty("412", out _).ShouldBeTrue(name);
                var tag = operation.Value.GetProperty("parameters").EnumerateArray().Single(one => one.GetProperty("name").GetString() == "If-Match");
                (tag.GetProperty("in").GetString(), tag.GetProperty("required").GetBoolean()).ShouldBe(("header", true), name);
                answers.EnumerateObject().Single(one => one.Name.StartsWith('2')).Value.GetProperty("headers").TryGetProperty("ETag", out _).ShouldBeTrue(name);
            }
        }

        needing.ShouldBeGreaterThan(10);
        document.GetProperty("paths").GetProperty("/api/organisations").GetProperty("get").GetProperty("parameters").EnumerateArray()
            .Select(one => one.GetProperty("description").GetString()).ShouldAllBe(said => said!.Length > 0);
        document.GetProperty("paths").GetProperty("/api/organisations/{id}").GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("headers").TryGetProperty("ETag", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task Describes_every_route_of_the_api_in_words_and_nothing_else()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        using var nobody = app.Browser();

        var document = await (await nobody.GetAsync("/openapi/v1.json", TestContext.Current.CancellationToken)).JsonAsync();

        var paths = document.GetProperty("paths").EnumerateObject().ToList();
        var routes = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(route => "/" + route.RoutePattern.RawText!.Trim('/'))
            .Where(route => route.StartsWith("/api/", StringComparison.Ordinal)).Select(route => route.Replace(":guid", "", StringComparison.Ordinal).Replace(":int", "", StringComparison.Ordinal)).Distinct();
        paths.Select(path => path.Name).ShouldBe(routes, ignoreOrder: true);
        foreach (var operation in paths.SelectMany(path => path.Value.EnumerateObject()))
        {
            operation.Value.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty();
            operation.Value.GetProperty("operationId").GetString().ShouldNotBeNullOrEmpty();
        }
    }
}
