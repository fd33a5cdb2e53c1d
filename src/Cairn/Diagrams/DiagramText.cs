using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Cairn.Diagrams;

/// <summary>How the state of a diagram is stored: as JSON, every alphabet as it is written.</summary>
internal static class DiagramText
{
    private static readonly JsonSerializerOptions Style = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(DiagramState state) => JsonSerializer.Serialize(state, Style);

    public static DiagramState Read(string text) => JsonSerializer.Deserialize<DiagramState>(text, Style)!;
}
