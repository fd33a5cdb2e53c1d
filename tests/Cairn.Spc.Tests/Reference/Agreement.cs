using System.Text.Json;

namespace Cairn.Spc.Tests.Reference;

/// <summary>Numbers agree within 1e-9 relative or 1e-12 absolute.</summary>
internal static class Agreement
{
    public static void ShouldAgree(this double? actual, JsonElement expected, string what)
    {
        if (expected.ValueKind == JsonValueKind.Null)
        {
            actual.ShouldBeNull(what);
            return;
        }

        actual.ShouldNotBeNull(what);
        actual.Value.ShouldAgree(expected.GetDouble(), what);
    }

    public static void ShouldAgree(this double actual, double expected, string what)
    {
        var allowed = Math.Max(1e-12, 1e-9 * Math.Abs(expected));
        Math.Abs(actual - expected).ShouldBeLessThanOrEqualTo(allowed, $"{what}: {actual:R} is not {expected:R}");
    }

    /// <summary>A number that may be absent.</summary>
    public static double? Known(double value) => double.IsNaN(value) ? null : value;
}
