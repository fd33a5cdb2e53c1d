using Cairn.Organisations;
using Cairn.Shared.Language;

namespace Cairn.Notices.Web;

/// <summary>What a notice says.</summary>
internal static class NoticeText
{
    /// <summary>In the language of whoever reads it, with people as they wish to be called today.</summary>
    public static string TextOf(this Words words, Notice notice, NoticesView view)
    {
        if (!words.Has(notice.Words))
            return words["NoticeOfOld"];
        return words[notice.Words, [.. notice.Gaps.Select(gap => PersonId.Of(gap) is { } person ? view.Names.GetValueOrDefault(person, words["SomebodyWhoLeft"]) : gap)]];
    }
}
