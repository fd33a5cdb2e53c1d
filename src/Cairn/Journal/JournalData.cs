using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Journal;

/// <summary>What journals keep about somebody: what they wrote, attached and took out. It belongs to the record of the project and stays, without a name.</summary>
internal sealed class JournalData(CairnDb db) : IPersonalData
{
    public string Part => "journal";

    public async Task<object?> TellAsync(PersonId person, CancellationToken cancel)
    {
        var written = await (
            from version in db.JournalVersions
            join entry in db.JournalEntries on version.Entry equals entry.Id
            where version.By == person
            orderby version.At
            select new { Project = entry.Project.Value, version.Kind, version.Day, version.Text, version.Rationale, version.Dissent, version.Method, version.Sample, version.Excerpt, Themes = version.ThemeLines, version.At }).AsNoTracking().ToListAsync(cancel);
        var files = await db.JournalFiles.Where(file => file.By == person).OrderBy(file => file.At).Select(file => new { file.Name, file.Type, file.Caption, file.Length, file.At }).ToListAsync(cancel);
        var removals = await db.JournalRemovals.Where(removal => removal.By == person).OrderBy(removal => removal.At).Select(removal => new { removal.Reason, removal.At }).ToListAsync(cancel);
        return new { Written = written, Files = files, Removals = removals };
    }

    public Task ForgetAsync(PersonId person, CancellationToken cancel) => Task.CompletedTask;
}
