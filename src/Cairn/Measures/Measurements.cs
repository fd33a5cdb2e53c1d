using System.Globalization;

namespace Cairn.Measures;

/// <summary>Several measurements of one period, as text: numbers with a space between them.</summary>
public static class Measurements
{
    /// <summary>More of one period nobody types; a summary is charted instead.</summary>
    public const int Most = 500;

    /// <summary>As long as the longest numbers that a computer writes.</summary>
    public const int Longest = Most * 25;

    /// <summary>To the last digit.</summary>
    public static string Write(IEnumerable<double> measurements) => string.Join(' ', measurements.Select(one => one.ToString("R", CultureInfo.InvariantCulture)));

    /// <summary>What <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<double> Read(string written) => [.. written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => double.Parse(one, CultureInfo.InvariantCulture))];

    /// <summary>Reads what somebody typed: numbers with spaces, semicolons or line ends between them.</summary>
    public static bool TryRead(string typed, out IReadOnlyList<double> measurements)
    {
        var read = new List<double>();
        measurements = read;
        foreach (var part in typed.Split([' ', ';', '\t', '\r', '\n', '\u00a0'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!EnteredNumber.TryRead(part, out var number) || number is not { } one)
                return false;
            read.Add(one);
        }

        return true;
    }
}
