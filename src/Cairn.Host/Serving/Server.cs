using Cairn.Demonstration;
using Cairn.Host.Commands;
using Cairn.People;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cairn.Host.Serving;

/// <summary>The web server.</summary>
internal static class Server
{
    /// <summary>In bytes; a picture and its form fit, and nobody fills the memory.</summary>
    private const int LargestRequest = 4 * 1024 * 1024;

    /// <summary>In bytes: files of readings may be longer than other requests, and say so at their door.</summary>
    private const int LargestForm = 16 * 1024 * 1024;

    public static async Task<int> RunAsync(ServeRequest request, Terminal terminal, CancellationToken cancel)
    {
        DataFolder.Make(request.Database);
        await using var app = Make(request);
        var prepared = Task.Run(() => PrepareAsync(app, request, cancel), cancel);
        Map(app, request); // meanwhile, as is the next: all three are slow the first time
        _ = ((IEndpointRouteBuilder)app).DataSources.Sum(source => source.Endpoints.Count);
        await prepared;
        try
        {
            await app.StartAsync(cancel);
        }
        catch (Exception failure) when (failure is IOException or System.Net.Sockets.SocketException)
        {
            throw new RefusedException($"--urls {request.Urls}: it cannot be listened on ({failure.Message.TrimEnd('.')}); a free address was expected, for example http://localhost:5080.", failure);
        }

        terminal.Output.WriteLine($"Cairn listens on {string.Join(", ", app.Urls)}; everything it writes is in {request.Database.DataFolder}. Ctrl-C stops it.");
        if (await app.Services.HoldsDemonstrationAsync(cancel))
            terminal.Output.WriteLine($"This is a demonstration, with invented people: open the address and enter as one of them. For your own: {DemonstrationFeature.OwnCommand}");
        if (await app.Services.SetUpWordsAsync(cancel) is { } words)
            terminal.Output.WriteLine($"Nobody has an account yet. Set it up at {app.Urls.First().TrimEnd('/')}{FirstStart.Page}; from another machine it asks for the set-up words: {words}");
        await app.WaitForShutdownAsync(cancel);
        return CairnCommandLine.Done;
    }

    /// <summary>The application, ready to start.</summary>
    public static WebApplication Build(ServeRequest request)
    {
        var app = Make(request);
        Map(app, request);
        return app;
    }

    private static WebApplication Make(ServeRequest request)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = request.Database.DataFolder });
        builder.WebHost.UseUrls(request.Urls);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            if (request.Certificate is { } certificate)
                kestrel.ConfigureHttpsDefaults(https => (https.ServerCertificate, https.ServerCertificateChain) = (certificate.Own, certificate.Chain));
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None) // a failed start is said in one sentence
            .AddFilter("Microsoft.EntityFrameworkCore.Database", LogLevel.None) // whoever asked the database is told, and says so
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error); // keys lie in the data folder, which only its owner may read
        builder.Services.AddCairn(request.Database, (request.Options ?? new()) with { Demonstration = !request.Empty, IsBehindProxy = request.Proxies.Count > 0 });
        builder.Services.Configure<FormOptions>(form => form.MemoryBufferThreshold = LargestForm); // a picture is in no file before what the camera wrote into it is removed, and a table in none at all
        builder.Services.AddHsts(https => https.MaxAge = TimeSpan.FromDays(365));
        return builder.Build();
    }

    private static void Map(WebApplication app, ServeRequest request)
    {
        if (request.Proxies.Count > 0)
            app.UseForwardedHeaders(Believing(request.Proxies));
        app.UseHsts();
        if (request.IsBothWays)
            app.UseHttpsRedirection();
        app.MapCairn();
    }

    /// <summary>Through how many proxies a request came does not matter, as long as each is known.</summary>
    private static ForwardedHeadersOptions Believing(IReadOnlyList<System.Net.IPNetwork> proxies)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
            options.KnownIPNetworks.Add(proxy);
        return options;
    }

    /// <summary>Brings the database into shape, and fills it with the demonstration where nobody is there and nobody said otherwise.</summary>
    private static async Task PrepareAsync(WebApplication app, ServeRequest request, CancellationToken cancel)
    {
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<CairnDb>().PrepareAsync(cancel);
            if (!request.Empty)
                await app.Services.MakeDemonstrationAsync(cancel);
            else if (await app.Services.HoldsDemonstrationAsync(cancel))
                throw new RefusedException($"--empty: {DatabaseOptions.NameOf(request.Database)} holds a demonstration; name another folder or database, or leave --empty out to go on with the demonstration.");
        }
        catch (System.Data.Common.DbException failure)
        {
            throw new RefusedException($"{DatabaseOptions.NameOf(request.Database)}: the database cannot be opened ({failure.Message.TrimEnd('.')}).", failure);
        }
    }
}
