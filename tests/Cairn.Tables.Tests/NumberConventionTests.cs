using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Cairn.Tables.Tests;

/// <summary>
/// The decision on decimal marks against a second, naive one: which of two regular expressions do all values match?
/// </summary>
public sealed partial class NumberConventionTests
{
    private static readonly Gen<string> digits = Gen.Elements("1", "0", "12", "123", "234", "567", "1234", "000");
    private static readonly Gen<string> mark = Gen.Elements(".", ",", " ", "'", "");
    private static readonly Gen<string> sign = Gen.Elements("", "", "-", "+");
    private static readonly Gen<string> exponent = Gen.Elements("", "", "", "", "e2", "E-3");

    private static readonly Gen<string> value = Gen.Frequency(
        (3, Joined(sign, digits, Gen.Constant("."), digits)),
        (3, Joined(sign, digits, Gen.Constant(","), digits)),
        (3, digits),
        (1, Joined(sign, digits, mark, digits, mark, digits, exponent)));

    [Fact]
    public void Agrees_with_a_naive_decision()
    {
        var columns = Gen.Choose(1, 4).SelectMany(count => Gen.ArrayOf(value, count)).ToArbitrary();

        Prop.ForAll(columns, values => Show(Decided(values)).Equals(Show(Naive(values)), StringComparison.Ordinal))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithQuietOnSuccess(true).WithReplay(20_240_131, 7));
    }

    [Fact]
    public void Reads_back_what_each_convention_writes()
    {
        var cents = Gen.Choose(-2_000_000_000, 2_000_000_000).ToArbitrary();
        var german = new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

        Prop.ForAll(cents, cent => ReadsBack(cent / 100.0, NumberFormatInfo.InvariantInfo) && ReadsBack(cent / 100.0, german))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true).WithReplay(20_240_131, 7));
    }

    private static bool ReadsBack(double number, NumberFormatInfo format) =>
        Sample.Numbers(number.ToString("N2", format)).Single() == number;

    private static double[]? Decided(string[] values)
    {
        try
        {
            return Sample.Column(values).Numbers("x").Span.ToArray();
        }
        catch (TableException)
        {
            return null;
        }
    }

    private static double[]? Naive(string[] values)
    {
        var fitsPoint = values.All(text => WithPoint().IsMatch(text));
        var fitsComma = values.All(text => WithComma().IsMatch(text));
        if (fitsPoint && fitsComma && values.Any(text => text.Contains(','))) return null;
        if (fitsPoint) return [.. values.Select(text => Parse(text.Replace(",", "")))];
        return fitsComma ? [.. values.Select(text => Parse(text.Replace(".", "").Replace(',', '.')))] : null;
    }

    private static double Parse(string text) =>
        double.Parse(text.Replace(" ", "").Replace("'", ""), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Show(double[]? numbers) =>
        numbers is null ? "refused" : string.Join(' ', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture)));

    private static Gen<string> Joined(params Gen<string>[] parts) =>
        Gen.CollectToArray(parts).Select(string.Concat);

    [GeneratedRegex(@"^[+-]?(([1-9]\d{0,2}([, '])\d{3}(\3\d{3})*(\.\d+)?)|((\d+(\.\d+)?|\.\d+)([eE][+-]?\d+)?))$", RegexOptions.ECMAScript, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WithPoint();

    [GeneratedRegex(@"^[+-]?(([1-9]\d{0,2}([. '])\d{3}(\3\d{3})*(,\d+)?)|((\d+(,\d+)?|,\d+)([eE][+-]?\d+)?))$", RegexOptions.ECMAScript, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WithComma();
}
