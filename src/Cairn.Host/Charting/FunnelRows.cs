using Cairn.Spc;
using Cairn.Tables;

namespace Cairn.Host.Charting;

/// <summary>The units of a funnel, in the order of the file; rows of one unit are summed, rows without numbers passed over.</summary>
internal static class FunnelRows
{
    public static IReadOnlyList<FunnelUnit> Sum(Table table, FunnelRequest request)
    {
        var units = table.Texts(request.Unit);
        var values = table.Numbers(request.Value);
        var denominators = table.Numbers(request.Denominator);
        var sums = new OrderedDictionary<string, (double Numerator, double Denominator)>(StringComparer.Ordinal);
        for (var row = 0; row < table.RowCount; row++)
        {
            if (values.IsMissing(row) && denominators.IsMissing(row))
                continue;
            if (units[row].Length == 0)
                throw table.Refusal(row, request.Unit, "the name of a unit; leave out rows of totals with --where");
            Refuse(table, request, row, values, denominators);
            sums.TryGetValue(units[row], out var sum);
            sums[units[row]] = (sum.Numerator + values.Span[row], sum.Denominator + denominators.Span[row]);
        }

        return [.. sums.Select(sum => new FunnelUnit(sum.Key, sum.Value.Numerator, sum.Value.Denominator))];
    }

    private static void Refuse(Table table, FunnelRequest request, int row, NumberColumn values, NumberColumn denominators)
    {
        if (values.IsMissing(row))
            throw table.Refusal(row, request.Value, $"a number, because \"{request.Denominator}\" has one in this row");
        if (denominators.IsMissing(row))
            throw table.Refusal(row, request.Denominator, $"a number, because \"{request.Value}\" has one in this row");
        if (denominators.Span[row] <= 0)
            throw table.Refusal(row, request.Denominator, "a denominator above 0");
        if (values.Span[row] < 0)
            throw table.Refusal(row, request.Value, "a count of 0 or more");
        if (request.Kind == FunnelKind.Proportion && values.Span[row] > denominators.Span[row])
            throw table.Refusal(row, request.Value, FormattableString.Invariant($"a number not above the denominator, which is {denominators.Span[row]} here"));
    }
}
