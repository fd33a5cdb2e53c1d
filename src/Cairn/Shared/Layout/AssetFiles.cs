using System.Collections.Frozen;
using System.Text;
using Cairn.Drawing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Shared.Layout;

/// <summary>
/// Styles, scripts and pictures, held in the assembly. An address carries the print of what it leads to, so that browsers keep it for ever.
/// Every feature may have an Assets folder; all styles go out as one file, and so do all scripts.
/// </summary>
internal static class AssetFiles
{
    private const string Prefix = "assets/";

    /// <summary>The order in which styles build on each other; those of features come between the kit and print.</summary>
    private static readonly string[] First = ["tokens.css", "base.css", "shell.css", "kit.css"], Last = ["print.css"];

    private static readonly FrozenDictionary<string, Asset> All = Collect().ToFrozenDictionary(StringComparer.Ordinal);

    public static string AddressOf(string name) => $"/{Prefix}{All[name].Print}/{name}";

    public static void MapAssets(this IEndpointRouteBuilder routes) => routes.MapGet("/assets/{print}/{name}", (string print, string name, HttpContext context) =>
        All.TryGetValue(name, out var asset) && asset.Print == print ? asset.Answer(context) : Results.NotFound()).WithName("Asset").AllowAnonymous();

    private static IEnumerable<KeyValuePair<string, Asset>> Collect()
    {
        var names = typeof(AssetFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..]).Order(StringComparer.Ordinal).ToList();
        var styles = names.Where(name => name.EndsWith(".css", StringComparison.Ordinal)).ToList();
        var scripts = names.Where(name => name.EndsWith(".js", StringComparison.Ordinal)).ToList();
        IEnumerable<string> ordered = [.. First, .. styles.Except(First, StringComparer.Ordinal).Except(Last, StringComparer.Ordinal), .. Last];
        yield return new("cairn.css", Made("text/css; charset=utf-8", [ChartStyles.Css + "\n", .. ordered.Select(Text)])); // that of drawings first, so that ours can set its colours
        yield return new("cairn.js", Made("text/javascript; charset=utf-8", scripts.Select(script => $"{{\n{Text(script)}}}\n"))); // a block each, so that their names stay apart
        foreach (var name in names.Except([.. styles, .. scripts], StringComparer.Ordinal))
            yield return new(name, new(Read(name), "image/svg+xml"));
    }

    private static Asset Made(string type, IEnumerable<string> parts) => new(Encoding.UTF8.GetBytes(string.Concat(parts)), type);

    private static string Text(string name) => Encoding.UTF8.GetString(Read(name));

    private static byte[] Read(string name)
    {
        using var stream = typeof(AssetFiles).Assembly.GetManifestResourceStream(Prefix + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
