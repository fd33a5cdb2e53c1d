using System.Collections.Concurrent;
using System.Globalization;
using Cairn.Drawing.Writing;

namespace Cairn.Drawing.Measuring;

/// <summary>
/// How the numbers of one axis are written: all with the same decimals, thousands separated, a true minus sign. From 10⁹ on and below
/// 10⁻⁴ a power of ten is split off, in steps of three, for nobody counts the noughts.
/// </summary>
internal readonly struct NumberText
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const int MostDecimals = 9;
    private const int MostPlainDecimals = 3;
    private static readonly double[] Units = [1, 10, 100, 1000];

    private static readonly string[] Formats = ["N0", "N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9"];
    private static readonly ConcurrentDictionary<string, NumberFormatInfo> Infos = new(StringComparer.Ordinal);

    private readonly double factor;
    private readonly int exponent;
    private readonly string format;
    private readonly string? percent;
    private readonly NumberFormatInfo info;
    private readonly double unit;

    private NumberText(double factor, int exponent, int decimals, string? percent, NumberFormatInfo info)
    {
        this.factor = factor;
        this.exponent = exponent;
        this.percent = percent;
        this.info = info;
        format = Formats[Math.Clamp(decimals, 0, MostDecimals)];
        unit = exponent == 0 && decimals <= MostPlainDecimals ? Units[Math.Max(0, decimals)] : 0;
    }

    /// <summary>Numbers that are told apart down to a step.</summary>
    /// <param name="step">The smallest difference that should show, above 0.</param>
    /// <param name="largest">The largest magnitude to be written.</param>
    /// <param name="factor">What a value is multiplied by before it is written: 100 where 0–1 is shown in per cent.</param>
    /// <param name="percent">The pattern of a percentage, for example <c>{0}%</c>; null for a plain number.</param>
    /// <param name="culture">Whose separators.</param>
    public static NumberText ForStep(double step, double largest, double factor, string? percent, CultureInfo culture)
    {
        largest = Math.Abs(largest * factor);
        step *= factor;
        var power = largest >= 1e9 || (largest < 1e-4 && largest > 0) ? 3 * (int)Math.Floor(Math.Log10(largest) / 3 + 1e-9) : 0;
        var decimals = (int)Math.Ceiling(-Math.Log10(step / Math.Pow(10, power)) - 1e-9);
        return new(factor * Math.Pow(10, -power), power, decimals, percent, InfoOf(culture));
    }

    public void Append(CharBuffer target, double value)
    {
        var scaled = value * factor;
        if (percent is null)
        {
            AppendScaled(target, scaled);
        }
        else
        {
            var place = percent.IndexOf("{0}", StringComparison.Ordinal);
            target.Append(percent.AsSpan(0, place));
            AppendScaled(target, scaled);
            target.Append(percent.AsSpan(place + 3));
        }

        if (exponent != 0 && value != 0)
            AppendPower(target);
    }

    public string Of(double value)
    {
        var buffer = new CharBuffer(32);
        Append(buffer, value);
        return buffer.ToString();
    }

    /// <summary>
    /// Numbers below 1,000 with few decimals, which is most of them, take a way of their own, several times quicker than the general
    /// formatter. A value too near the middle between two results is left to that one, so that both always agree.
    /// </summary>
    private void AppendScaled(CharBuffer target, double scaled)
    {
        var units = Math.Abs(scaled) * unit;
        var rounded = Math.Floor(units + 0.5);
        if (unit == 0 || !(rounded < 1000 * unit) || Math.Abs(units - Math.Floor(units) - 0.5) < 1e-6)
        {
            target.Append(scaled, format, info);
            return;
        }

        if (scaled < 0 && rounded > 0)
            target.Append(info.NegativeSign);
        var whole = (ulong)rounded / (ulong)unit;
        target.Advance(FixedPoint.WriteWhole(target.Room(4), whole));
        if (unit == 1)
            return;

        target.Append(info.NumberDecimalSeparator);
        var fraction = (ulong)rounded - whole * (ulong)unit;
        for (var place = (ulong)unit / 10; place > 0; place /= 10)
            target.Append((char)('0' + (int)(fraction / place % 10)));
    }

    private void AppendPower(CharBuffer target)
    {
        target.Append("×10");
        if (exponent < 0)
            target.Append('⁻');
        var power = Math.Abs(exponent);
        if (power >= 100)
            target.Append(Superscripts[power / 100]);
        if (power >= 10)
            target.Append(Superscripts[power / 10 % 10]);
        target.Append(Superscripts[power % 10]);
    }

    private static NumberFormatInfo InfoOf(CultureInfo culture) => Infos.GetOrAdd(culture.Name, _ =>
    {
        var copy = (NumberFormatInfo)culture.NumberFormat.Clone();
        copy.NegativeSign = "−";
        copy.NumberNegativePattern = 1;
        return NumberFormatInfo.ReadOnly(copy);
    });
}
