using System.Globalization;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Shared.Web;

/// <summary>
/// The same question over the same data has the same answer: a page that a browser asks for again, while nothing at all was written in
/// between, is not drawn again. The question is the address with every cookie, so nobody gets another's page; and whoever ends a session,
/// changes a role or a privacy level writes, so nobody gets a page that they may no longer see.
/// </summary>
internal sealed class SameAnswers(DataStamp data, TimeProvider clock) : IOutputCachePolicy
{
    /// <summary>How late a page may be with what only time changes, such as the end of a session.</summary>
    private const int Seconds = 5;

    private const int MostBytes = 16 << 20;
    private const int MostBytesOfOne = 256 << 10;
    private const string Data = "data";

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<DataStamp>();
        services.AddSingleton<SameAnswers>();
        services.AddOutputCache(kept => (kept.SizeLimit, kept.MaximumBodySize, kept.UseCaseSensitivePaths) = (MostBytes, MostBytesOfOne, true));
        services.AddOptions<OutputCacheOptions>().Configure<SameAnswers>((kept, answers) => kept.AddBasePolicy(answers));
    }

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        context.EnableOutputCaching = HttpMethods.IsGet(request.Method) && HeldConnection.IsPage(context.HttpContext);
        if (!context.EnableOutputCaching)
            return;

        context.AllowCacheStorage = true;
        context.AllowCacheLookup = context.AllowLocking = !request.Headers.CacheControl.ToString().Contains("no-cache", StringComparison.OrdinalIgnoreCase);
        context.ResponseExpirationTimeSpan = TimeSpan.FromSeconds(Seconds);
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.HeaderNames = "Cookie";
        context.CacheVaryByRules.VaryByValues[Data] = await data.ReadAsync(cancellation);
        context.CacheVaryByRules.VaryByValues["time"] = (clock.GetUtcNow().Ticks / (Seconds * TimeSpan.TicksPerSecond)).ToString(CultureInfo.InvariantCulture);
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <summary>Keeps a page only where nothing was written while it was drawn, neither by itself nor by others.</summary>
    public async ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (context.AllowCacheStorage)
            context.AllowCacheStorage = response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0
                && await data.ReadAsync(cancellation) == context.CacheVaryByRules.VaryByValues[Data];
    }
}
