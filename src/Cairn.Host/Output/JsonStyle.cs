using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cairn.Host.Output;

internal static class JsonStyle
{
    /// <summary>Letters of all languages stay readable; the output is a file or a pipe, never a web page.</summary>
    public static JsonWriterOptions Plain { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A number, or null where it is absent or not a number.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && !double.IsNaN(number))
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
