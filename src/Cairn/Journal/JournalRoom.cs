using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Journal;

/// <summary>How much the files of a project may fill together: one team does not fill the disk of all others.</summary>
internal static class JournalRoom
{
    public const int MostMegabytes = 500;

    private const long Megabyte = 1024 * 1024;

    public static Refusal IsFull { get; } = new("JournalFilesTooLarge", "File", MostMegabytes);

    public static async Task<bool> HasRoomForFilesAsync(this CairnDb db, ProjectId project, CancellationToken cancel)
    {
        var entries = db.JournalEntries.Where(entry => entry.Project == project).Select(entry => entry.Id);
        return await db.JournalFiles.Where(file => entries.Contains(file.Entry)).SumAsync(file => (long)file.Length, cancel) < MostMegabytes * Megabyte;
    }
}
