using System.Globalization;

namespace Cairn.Host.Tests.Fuzz;

/// <summary>Options of <c>cairn chart</c> drawn at random: mostly sensible, now and then absurd.</summary>
internal sealed class RandomOptions(Random random)
{
    private static readonly string[] absurd = ["", "-", "0", "-1", "1e309", "NaN", "x", ",", "..", "=", "2024-01-01", "99999999999", "é", "\"", "--", "1.5", "%", "null"];

    private static readonly (string Name, string[] Values)[] known =
    [
        ("--kind", ["run", "i", "mr", "xbar", "s", "p", "pprime", "u", "uprime", "c", "g", "t", "iprime", "auto"]),
        ("--denominator", ["bed_days", "falls", "month"]),
        ("--facet", ["falls", "month"]),
        ("--where", ["falls=12", "month=2023-01-01", "falls=99"]),
        ("--aggregate", ["day", "week", "month", "quarter", "year"]),
        ("--multiply", ["100", "0.001", "1e6"]),
        ("--phase-after", ["12", "12,24", "1", "35", "36"]),
        ("--phase-at", ["2024-01-01", "2023-06-15,2025-01-01", "2030-01-01"]),
        ("--baseline", ["1", "2", "12", "36", "37"]),
        ("--baseline-range", ["1..12", "2023-03-01..2024-03-01", "30..40"]),
        ("--centre", ["5", "0.5", "0", "-3"]),
        ("--exclude", ["1", "3,20", "36", "1,2,3,4,5,6,7,8,9,10"]),
        ("--method", ["anhoej", "ihi", "making-data-count", "western-electric"]),
        ("--shift", ["1", "2", "6", "100"]),
        ("--trend", ["2", "5", "100"]),
        ("--direction", ["higher", "lower", "neutral"]),
        ("--target", ["-5", "0", "20", "0.01"]),
        ("--target-column", ["bed_days", "falls"]),
        ("--target-at-limit", ["met", "missed"]),
        ("--title", ["Falls", "", "<b>&\"'"]),
        ("--date-format", ["dd/MM/yyyy", "yyyy-MM-dd", "?"]),
    ];

    public List<string> Draw(string file)
    {
        List<string> args = ["chart", file, "--period", Word(random, ["month"], 30)];
        if (random.Next(5) > 0)
            args.AddRange(["--value", Word(random, ["falls"], 30)]);
        if (random.Next(2) > 0)
            args.AddRange(["--denominator", Word(random, ["bed_days"], 30)]);
        for (var count = random.Next(6); count > 0; count--)
        {
            var (name, values) = known[random.Next(known.Length)];
            if (!args.Contains(name) || random.Next(10) == 0)
                args.AddRange([name, Word(random, values, 12)]);
        }

        foreach (var flag in new[] { "--screen", "--no-screen", "--json", "--zoom" })
            if (random.Next(6) == 0)
                args.Add(flag);
        return args;
    }

    /// <summary>One of the values, or once in a while something absurd.</summary>
    public static string Word(Random random, string[] values, int once) => random.Next(once) == 0
        ? random.Next(3) == 0 ? random.NextDouble().ToString("R", CultureInfo.InvariantCulture) : absurd[random.Next(absurd.Length)]
        : values[random.Next(values.Length)];
}
