using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Cairn.Shared.Layout;

/// <summary>A file of ours as it goes out: packed as far as the browser understands, once, when it is first asked for.</summary>
internal sealed class Asset(byte[] bytes, string type)
{
    private const int PrintLength = 12;

    private readonly Lazy<byte[]> brotli = new(() => Pack(bytes, to => new BrotliStream(to, CompressionLevel.Optimal)));
    private readonly Lazy<byte[]> gzip = new(() => Pack(bytes, to => new GZipStream(to, CompressionLevel.Optimal)));

    public string Print { get; } = Convert.ToHexStringLower(SHA256.HashData(bytes))[..PrintLength];

    public IResult Answer(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Remove(HeaderNames.Pragma);
        headers.Vary = HeaderNames.AcceptEncoding;
        if (Understands(context, "br"))
            return Packed(headers, "br", brotli.Value);
        return Understands(context, "gzip") ? Packed(headers, "gzip", gzip.Value) : Results.Bytes(bytes, type, entityTag: new($"\"{Print}\""));
    }

    private IResult Packed(IHeaderDictionary headers, string how, byte[] packed)
    {
        headers.ContentEncoding = how;
        return Results.Bytes(packed, type, entityTag: new($"\"{Print}-{how}\""));
    }

    private static bool Understands(HttpContext context, string how) =>
        context.Request.GetTypedHeaders().AcceptEncoding.Any(one => one.Value == how && one.Quality != 0);

    private static byte[] Pack(byte[] bytes, Func<Stream, Stream> packer)
    {
        using var packed = new MemoryStream();
        using (var stream = packer(packed))
            stream.Write(bytes);
        return packed.ToArray();
    }
}
