using System.Globalization;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Http;

namespace Cairn.Measures.Web;

/// <summary>Rows of numbers as a browser sends them: for each period a value, a denominator where there is one, and the version that was seen.</summary>
public static class ReadingForm
{
    /// <summary>A row as it was written.</summary>
    public sealed record Row(DateOnly Period, string Value, string Denominator, int Seen)
    {
        /// <summary>What somebody else saved meanwhile, in words; null where nobody did.</summary>
        public string? Meanwhile { get; init; }
    }

    public static IReadOnlyList<Row> RowsOf(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
            return [];
        var form = context.Request.Form;
        var (periods, values, denominators, seen) = (form["Period"], form["Value"], form["Denominator"], form["Seen"]);
        var rows = new List<Row>();
        for (var i = 0; i < periods.Count; i++)
        {
            if (Days.TryRead(periods[i], out var period) && period is { } day)
                rows.Add(new(day, At(values, i), At(denominators, i), int.TryParse(At(seen, i), CultureInfo.InvariantCulture, out var version) ? version : 0));
        }

        return rows;
    }

    /// <summary>The readings that were written; rows left empty that were empty are none.</summary>
    public static (IReadOnlyList<EnteredReading> Readings, IReadOnlyList<Refusal> Refusals) Read(IReadOnlyList<Row> rows, MeasureText text)
    {
        var (readings, refusals) = (new List<EnteredReading>(), new List<Refusal>());
        foreach (var row in rows.Where(row => row.Value.Length > 0 || row.Denominator.Length > 0 || row.Seen > 0))
        {
            if (text.Shape == ReadingShape.Sample)
            {
                if (Measurements.TryRead(row.Value, out var measurements))
                    readings.Add(new(row.Period, Found.Of(measurements), row.Seen));
                else
                    refusals.Add(new("ReadingSampleInvalid", "Value", row.Period, row.Value));
            }
            else if (!EnteredNumber.TryRead(row.Value, out var value))
                refusals.Add(new("ReadingNumberInvalid", "Value", row.Period, row.Value));
            else if (!EnteredNumber.TryRead(row.Denominator, out var denominator))
                refusals.Add(new("ReadingNumberInvalid", "Denominator", row.Period, row.Denominator));
            else
                readings.Add(new(row.Period, new(value, denominator), row.Seen));
        }

        return (readings, refusals);
    }

    private static string At(Microsoft.Extensions.Primitives.StringValues values, int place) => place < values.Count ? (values[place] ?? "").Trim() : "";
}
