using Microsoft.AspNetCore.Http;

namespace Cairn.Imports.Web;

/// <summary>What somebody chose for the columns of a file, as a browser sends it.</summary>
internal static class ImportForm
{
    /// <summary>Before the heading of a column that names the measure; else it is the id of one.</summary>
    public const string ByColumn = "column:";

    /// <summary>Before the id of the measure after which new ones are defined.</summary>
    public const string AsOne = "like:";

    public static ImportColumns Read(IFormCollection form)
    {
        var (measure, unknown) = (Said("Measure"), Said("Unknown"));
        var isColumn = measure.StartsWith(ByColumn, StringComparison.Ordinal);
        var isLike = unknown.StartsWith(AsOne, StringComparison.Ordinal);
        return new()
        {
            Period = Said("Period"),
            Order = Enum.TryParse<DateOrder>(Said("Order"), out var order) && Enum.IsDefined(order) ? order : default,
            Measure = !isColumn && Guid.TryParse(measure, out var id) ? id : null,
            MeasureColumn = isColumn ? measure[ByColumn.Length..] : "",
            Unknown = isLike ? UnknownNames.Define : unknown == nameof(UnknownNames.LeaveOut) ? UnknownNames.LeaveOut : UnknownNames.Refuse,
            Like = isLike && Guid.TryParse(unknown[AsOne.Length..], out var like) ? like : null,
            Value = Said("Value"),
            Minus = Said("Minus"),
            Denominator = Said("Denominator"),
            Group = Said("Group"),
            Split = Said("Split"),
            Filter = Said("Filter"),
            FilterValue = Said("FilterValue").Trim(),
        };

        string Said(string field) => form[field].LastOrDefault() ?? "";
    }

    /// <summary>What stands in the field of the measure.</summary>
    public static string MeasureOf(ImportColumns columns) => columns.MeasureColumn.Length > 0 ? ByColumn + columns.MeasureColumn : columns.Measure?.ToString() ?? "";

    public static string UnknownOf(ImportColumns columns) => columns.Unknown == UnknownNames.Define ? AsOne + columns.Like : columns.Unknown.ToString();
}
