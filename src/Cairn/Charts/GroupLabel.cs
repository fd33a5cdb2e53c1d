using Cairn.Equity;
using Cairn.Shared.Language;

namespace Cairn.Charts;

/// <summary>A group as people read it where its split is known: without the name of the split, unknown and all others in their language.</summary>
internal static class GroupLabel
{
    public static string Of(Words words, string group)
    {
        if (group.Length == 0)
            return words["ReadingsOfAll"];
        if (group == StratumGap.Others)
            return words["GapOthers"];
        var category = group[(group.IndexOf(": ", StringComparison.Ordinal) + 2)..];
        return category == Stratum.Unknown ? words["StratumUnknown"] : category;
    }
}
