using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Cairn.PageBench;

/// <summary>Stands before everything else and takes the time of each request; <c>/bench/times</c> tells and forgets them, <c>/bench/file?bytes=N</c> makes a static file.</summary>
internal sealed class Stopwatches(string folder) : IStartupFilter
{
    private readonly ConcurrentQueue<double> times = new();

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new Microsoft.Extensions.FileProviders.PhysicalFileProvider(folder), RequestPath = "/static" });
        app.Use(async (context, rest) =>
        {
            switch (context.Request.Path.Value)
            {
                case "/bench/times":
                    await TellAsync(context);
                    return;
                case "/bench/file":
                    await MakeFileAsync(int.Parse(context.Request.Query["bytes"]!, CultureInfo.InvariantCulture));
                    return;
            }

            var started = Stopwatch.GetTimestamp();
            await rest(context);
            times.Enqueue(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        });
        next(app);
    };

    /// <summary>What cannot be packed any smaller.</summary>
    private async Task MakeFileAsync(int bytes)
    {
        var noise = new byte[bytes];
        new Random(1).NextBytes(noise);
        await File.WriteAllBytesAsync(Path.Combine(folder, "file.bin"), noise);
    }

    private async Task TellAsync(HttpContext context)
    {
        var sorted = times.Order().ToArray();
        times.Clear();
        if (sorted.Length > 0)
            await context.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{sorted[sorted.Length / 2]:0.00} {sorted[sorted.Length * 95 / 100]:0.00}"));
    }
}
