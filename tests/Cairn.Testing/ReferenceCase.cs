using System.Text.Json;

namespace Cairn.Testing;

/// <summary>One result computed by another program, with the data and the options it was computed from.</summary>
public sealed class ReferenceCase
{
    private ReferenceCase(string path)
    {
        Name = System.IO.Path.GetFileNameWithoutExtension(path);
        Result = JsonDocument.Parse(File.ReadAllText(path)).RootElement;
        CsvPath = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path)!, Result.GetProperty("csv").GetString()!);
    }

    /// <summary>The name of the case.</summary>
    public string Name { get; }

    /// <summary>The file of the data.</summary>
    public string CsvPath { get; }

    /// <summary>The whole result as it was written.</summary>
    public JsonElement Result { get; }

    /// <summary>The options it was computed with.</summary>
    public JsonElement Options => Result.GetProperty("options");

    /// <summary>The points it computed.</summary>
    public IReadOnlyList<JsonElement> Points => [.. Result.GetProperty("points").EnumerateArray()];

    /// <summary>The names of all cases of a family; empty where the folder is absent.</summary>
    public static IEnumerable<string> Names(string family) => SharedFolder.Exists
        ? Directory.EnumerateFiles(SharedFolder.Path("reference", family), "*.json").Select(path => System.IO.Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)
        : [];

    /// <summary>Reads a case.</summary>
    public static ReferenceCase Read(string family, string name) => new(SharedFolder.Path("reference", family, name + ".json"));

    /// <summary>The rows of the data by column; quotes are plain in these files.</summary>
    public IReadOnlyList<Dictionary<string, string>> Rows()
    {
        var lines = File.ReadAllLines(CsvPath);
        var headers = Cells(lines[0]);
        return [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => headers.Zip(Cells(line)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    private static string[] Cells(string line) => [.. line.Split(',').Select(cell => cell.Trim('"'))];
}
