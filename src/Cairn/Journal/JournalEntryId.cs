namespace Cairn.Journal;

/// <summary>Something that happened in a project, as its team wrote it down.</summary>
public readonly record struct JournalEntryId(Guid Value);
