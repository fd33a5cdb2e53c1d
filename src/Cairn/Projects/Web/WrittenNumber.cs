using System.Globalization;
using Cairn.Shared.Basics;

namespace Cairn.Projects.Web;

/// <summary>A number as somebody wrote it, with a point or a comma. What can be read in two ways is refused, never guessed.</summary>
internal static class WrittenNumber
{
    private const int DigitsOfAThousand = 3;

    /// <summary>The number; null where nothing was written, and where it cannot be read.</summary>
    public static decimal? Read(string? written) => RefusalOf(written, "") is null && !string.IsNullOrWhiteSpace(written) ? Parse(written) : null;

    /// <summary>Why it cannot be read; null where it can, or where nothing was written.</summary>
    public static Refusal? RefusalOf(string? written, string field)
    {
        if (string.IsNullOrWhiteSpace(written))
            return null;
        if (CouldBeThousands(written.Trim().TrimStart('-')))
            return new("GapNumberAmbiguous", field);

        return Parse(written) is null ? new("GapNumberInvalid", field) : null;
    }

    /// <summary>Whether a comma may part thousands as well as it may part decimals: 1,000 but not 0,125.</summary>
    private static bool CouldBeThousands(string digits)
    {
        var parts = digits.Split(',');
        return parts is [{ Length: > 0 and <= DigitsOfAThousand } whole, { Length: DigitsOfAThousand }] && whole != "0";
    }

    private static decimal? Parse(string written) =>
        decimal.TryParse(written.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var read) ? read : null;
}
