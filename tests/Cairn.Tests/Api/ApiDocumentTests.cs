using Cairn.Tests.Databases;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Tests.Api;

public sealed class ApiDocumentTests
{
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
