using System.Text.Json;

namespace Cairn.Host.Tests.Reference;

/// <summary>Two objects hold the same: numbers within 1e-9 relative or 1e-12 absolute, everything else exactly.</summary>
internal static class JsonAgreement
{
    /// <param name="actual">What Cairn printed; it may hold more.</param>
    /// <param name="expected">What another program computed.</param>
    /// <param name="renamed">Names that differ, theirs and ours; null on our side passes one over.</param>
    public static void ShouldAgree(JsonElement actual, JsonElement expected, params (string Theirs, string? Ours)[] renamed)
    {
        foreach (var property in expected.EnumerateObject())
        {
            var rename = Array.Find(renamed, pair => pair.Theirs == property.Name);
            if (rename is { Theirs: not null, Ours: null })
                continue;
            var name = rename.Ours ?? property.Name;
            actual.TryGetProperty(name, out var found).ShouldBeTrue($"no {name} in {actual}");
            ShouldAgree(found, property.Value, name);
        }
    }

    public static void ShouldAgree(JsonElement actual, JsonElement expected, string what)
    {
        actual.ValueKind.ShouldBe(expected.ValueKind, $"{what}: {actual} is not {expected}");
        if (expected.ValueKind == JsonValueKind.Number)
            Math.Abs(actual.GetDouble() - expected.GetDouble()).ShouldBeLessThanOrEqualTo(Math.Max(1e-12, 1e-9 * Math.Abs(expected.GetDouble())), $"{what}: {actual} is not {expected}");
        else
            actual.ToString().ShouldBe(expected.ToString(), what);
    }
}
