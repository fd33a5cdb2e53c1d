using System.Globalization;

namespace Cairn.Spc.Words;

/// <summary>Says a number as plainly as it deserves: thousands separated, three digits that matter, no trailing zeros.</summary>
public static class NumberText
{
    /// <summary>For example <c>1,234</c>, <c>56.2</c>, <c>0.0123</c> or <c>1.2E+15</c>.</summary>
    /// <param name="value">Any finite number.</param>
    /// <param name="culture">For the separators; default invariant (English).</param>
    public static string Say(double value, CultureInfo? culture = null)
    {
        var provider = culture ?? CultureInfo.InvariantCulture;
        var size = Math.Abs(value);
        if (size == 0)
            return 0.ToString(provider);
        if (size is >= 1e15 or < 1e-6)
            return value.ToString("0.##E+0", provider);
        return value.ToString(FormatFor(size), provider);
    }

    /// <summary>A share as a percentage, for example <c>12.3%</c> for 0.123.</summary>
    /// <param name="share">0–1.</param>
    /// <param name="culture">For the separators; default invariant (English).</param>
    public static string Percent(double share, CultureInfo? culture = null) => Say(share * 100, culture) + "%";

    private static string FormatFor(double size) => size switch
    {
        >= 100 => "#,0",
        >= 10 => "0.#",
        >= 1 => "0.##",
        >= 0.1 => "0.###",
        >= 0.01 => "0.####",
        >= 0.001 => "0.#####",
        _ => "0.########",
    };
}
