using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Cairn.Shared.Web;

/// <summary>Refuses what no text holds and no database of ours takes, the character of number nought, before anybody asks for it.</summary>
internal sealed class StorableText(RequestDelegate next)
{
    public const char Nought = '\0';

    public async Task InvokeAsync(HttpContext context)
    {
        if (Holds(context.Request.Query) || await HoldsAsync(context.Request, context.RequestAborted))
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        else
            await next(context);
    }

    private static async Task<bool> HoldsAsync(HttpRequest request, CancellationToken cancel)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType)
            return false;
        try
        {
            return Holds(await request.ReadFormAsync(cancel));
        }
        catch (InvalidDataException)
        {
            return true; // no form at all
        }
    }

    private static bool Holds(IEnumerable<KeyValuePair<string, StringValues>> fields) =>
        fields.Any(field => field.Key.Contains(Nought, StringComparison.Ordinal) || field.Value.Any(value => value?.Contains(Nought, StringComparison.Ordinal) == true));
}

/// <summary>The same for programs.</summary>
internal sealed class StorableJsonText : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return text?.Contains(StorableText.Nought, StringComparison.Ordinal) == true ? throw new JsonException("A text holds the character of number nought.") : text;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
