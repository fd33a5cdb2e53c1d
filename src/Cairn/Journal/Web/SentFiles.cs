using Microsoft.AspNetCore.Http;

namespace Cairn.Journal.Web;

/// <summary>Reads what browsers and programs send beside what is written.</summary>
internal static class SentFiles
{
    /// <summary>The file of a form; null where none was chosen.</summary>
    public static async Task<SentFile?> ReadAsync(HttpContext context, string field, string? caption)
    {
        if (context.Request.Form.Files[field] is not { FileName.Length: > 0 } file)
            return null;
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, context.RequestAborted);
        return new(memory.ToArray(), file.FileName, caption ?? "");
    }

    /// <summary>The body of a request; how large it may be is the server's to say.</summary>
    public static async Task<SentFile> ReadBodyAsync(HttpContext context, string? name, string? caption)
    {
        using var memory = new MemoryStream();
        await context.Request.Body.CopyToAsync(memory, context.RequestAborted);
        return new(memory.ToArray(), name ?? "", caption ?? "");
    }
}
