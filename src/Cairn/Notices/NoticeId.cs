namespace Cairn.Notices;

/// <summary>A notice.</summary>
public readonly record struct NoticeId(Guid Value);
