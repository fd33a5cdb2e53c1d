using Cairn.Shared.Web;

namespace Cairn.Journal.Web;

/// <summary>An entry as the API answers it. One that was taken out says nothing but why.</summary>
public sealed record JournalEntryResource(
    Guid Id, Guid Project, JournalKind Kind, DateOnly Day, string? Text, string? Rationale, string? Dissent, QualitativeMethod? Method, string? Sample, string? Excerpt, IReadOnlyList<string> Themes,
    IReadOnlyList<JournalFileResource> Files, JournalRemovalResource? Removal, Guid? By, DateTimeOffset At, int Version)
{
    internal static JournalEntryResource Of(JournalRow row)
    {
        var (entry, says) = (row.Entry, row.Says);
        return new(
            entry.Id.Value, entry.Project.Value, entry.Kind, entry.Day, says?.Text, says?.Rationale, says?.Dissent, says?.Method, says?.Sample, says?.Excerpt, says?.Themes ?? [],
            [.. row.Files.Select(JournalFileResource.Of)], row.Removal is { } removal ? new(removal.Reason, removal.At) : null, row.Name is null ? null : row.Person.Value, entry.At, entry.Version);
    }
}

/// <summary>A file of an entry; what is in it is at <c>/api/journal-files/{id}</c>.</summary>
public sealed record JournalFileResource(Guid Id, string Name, string Type, string Caption, int Length)
{
    internal static JournalFileResource Of(JournalFileRow row) => new(row.Id, row.Name, row.Type, row.Caption, row.Length);
}

/// <summary>Why an entry was taken out, and when.</summary>
public sealed record JournalRemovalResource(string Reason, DateTimeOffset At);

/// <summary>What an entry said from a moment on.</summary>
public sealed record JournalVersionResource(int Number, DateTimeOffset At, JournalInput Said)
{
    internal static JournalVersionResource Of(JournalVersion version) => new(
        version.Number, version.At, new(version.Kind, version.Day, version.Text, version.Rationale, version.Dissent, version.Method, version.Sample, version.Excerpt, version.Themes));
}

/// <summary>What is written down.</summary>
public sealed record JournalInput(
    JournalKind? Kind, DateOnly? Day, string? Text, string? Rationale, string? Dissent, QualitativeMethod? Method, string? Sample, string? Excerpt, IReadOnlyList<string>? Themes)
{
    internal JournalText Words => new(Kind.OrLeftOut(), Day, Text ?? "")
    {
        Rationale = Rationale ?? "",
        Dissent = Dissent ?? "",
        Method = Method,
        Sample = Sample ?? "",
        Excerpt = Excerpt ?? "",
        Themes = ThemeList.Written(Themes ?? []),
    };
}

/// <summary>Why an entry shall be taken out.</summary>
public sealed record JournalRemovalInput(string? Reason);

/// <summary>A file that was attached.</summary>
public sealed record AttachedResource(Guid Id);
