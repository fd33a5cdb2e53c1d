using System.Globalization;

namespace Cairn.Shared.Basics;

/// <summary>Several of a fixed list, kept as one number and told one by one.</summary>
internal static class Flags
{
    /// <summary>Each that there is, without the one that stands for none.</summary>
    public static IReadOnlyList<T> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Where(one => !one.Equals(default(T)))];

    public static IReadOnlyList<T> Of<T>(T value)
        where T : struct, Enum => [.. All<T>().Where(one => value.HasFlag(one))];

    public static T Join<T>(IEnumerable<T>? several)
        where T : struct, Enum => (T)Enum.ToObject(typeof(T), (several ?? []).Aggregate(0L, (all, one) => all | Convert.ToInt64(one, CultureInfo.InvariantCulture)));
}
