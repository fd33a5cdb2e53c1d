namespace Cairn.Shared.Language;

/// <summary>Days and moments as people read them.</summary>
internal static class Dates
{
    public static string Day(this Words words, DateOnly day) => day.ToString("d MMMM yyyy", words.Culture);

    public static string Day(this Words words, DateTimeOffset at) => at.ToString("d MMMM yyyy", words.Culture);

    public static string Moment(this Words words, DateTimeOffset at) => at.ToString("d MMM yyyy HH:mm", words.Culture) + " UTC";
}
