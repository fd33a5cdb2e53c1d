using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Cairn.Shared.Layout;

/// <summary>Styles and pictures, held in the assembly. An address carries the print of what it leads to, so that browsers keep it for ever.</summary>
internal static class AssetFiles
{
    private const string Prefix = "assets/";
    private const int PrintLength = 12;

    private static readonly FrozenDictionary<string, Asset> All = typeof(AssetFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Prefix.Length..], Load, StringComparer.Ordinal);

    public static string AddressOf(string name) => $"/{Prefix}{All[name].Print}/{name}";

    public static void MapAssets(this IEndpointRouteBuilder routes) => routes.MapGet("/assets/{print}/{name}", (string print, string name, HttpContext context) =>
    {
        if (!All.TryGetValue(name, out var asset) || asset.Print != print)
            return Results.NotFound();
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.Headers.Remove("Pragma");
        return Results.Bytes(asset.Bytes, asset.Type, entityTag: new EntityTagHeaderValue($"\"{asset.Print}\""));
    }).WithName("Asset").AllowAnonymous();

    private static Asset Load(string name)
    {
        using var stream = typeof(AssetFiles).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..PrintLength], Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "text/javascript; charset=utf-8",
        });
    }

    private sealed record Asset(byte[] Bytes, string Print, string Type);
}
