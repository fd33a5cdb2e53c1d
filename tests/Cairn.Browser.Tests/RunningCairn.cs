using Cairn.Demonstration;
using Cairn.Host.Serving;
using Cairn.Shared.Storage;
using Cairn.Tests.Databases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Browser.Tests;

/// <summary>The real application on a free port.</summary>
internal sealed class RunningCairn : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly WebApplication app;

    private RunningCairn(TestDatabase database, WebApplication app)
    {
        this.database = database;
        this.app = app;
    }

    /// <summary>By name, because a passkey belongs to a name and not to a number.</summary>
    public string Address => app.Urls.Single().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    /// <summary>Every page, as its address is written in its file.</summary>
    public IReadOnlyList<string> Routes => [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(route => route.Metadata.GetMetadata<ComponentTypeMetadata>() is not null).Select(route => "/" + route.RoutePattern.RawText!.TrimStart('/'))];

    /// <summary>Where everything is stored.</summary>
    public DatabaseChoice Choice => database.Choice;

    /// <summary>Over an empty database, or the demonstration.</summary>
    public static async Task<RunningCairn> StartAsync(DatabaseKind kind, bool demonstration = false) => await StartAsync(await TestDatabase.MakeAsync(kind), demonstration);

    /// <summary>Over a database that holds something already; it goes with the application.</summary>
    public static async Task<RunningCairn> StartAsync(TestDatabase database, bool demonstration = false)
    {
        var started = Server.Build(new("http://127.0.0.1:0", database.Choice) { Options = new() { Allowance = 100 } });
        if (demonstration)
            await started.Services.MakeDemonstrationAsync();
        await started.StartAsync();
        return new(database, started);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(); // so that what listens on hears of it
        await app.DisposeAsync();
        await database.DisposeAsync();
    }
}
