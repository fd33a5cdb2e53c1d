using Cairn.Equity;
using Cairn.Shared.Language;

namespace Cairn.Measures.Web;

/// <summary>A group of a measure as people read it: unknown in their language.</summary>
internal static class GroupName
{
    public static string Of(Words words, string group) =>
        group.EndsWith(": " + Stratum.Unknown, StringComparison.Ordinal) ? group[..^Stratum.Unknown.Length] + words["StratumUnknown"] : group;
}
