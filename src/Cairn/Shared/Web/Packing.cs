using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Shared.Web;

/// <summary>
/// Sends pages packed, as small as browsers understand. Who can make somebody's browser ask again and again, and hears how long the answers
/// are, could guess what a packed page holds (BREACH). So what another site's page asks for goes out unpacked; our own secrets are masked
/// anew in every page (form tokens), or are shown once.
/// </summary>
internal static class Packing
{
    public static void AddPacking(this IServiceCollection services)
    {
        services.AddResponseCompression(packing => packing.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }

    public static void UsePacking(this IApplicationBuilder app) => app.UseWhen(IsAskedForFromHere, here => here.UseResponseCompression());

    /// <summary>Browsers say which site asks; programs say nothing.</summary>
    private static bool IsAskedForFromHere(HttpContext context) => context.Request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
}
