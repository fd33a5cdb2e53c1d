using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Cairn.Shared.Uploads;
using Cairn.Tables;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Imports;

/// <summary>Takes a file in, as one of the team. Nothing of it is written yet: it waits, for two days at most, until its sender says what its columns mean.</summary>
/// <param name="Project">Of which project.</param>
/// <param name="Name">What it is called on their machine.</param>
/// <param name="Bytes">All of it.</param>
public sealed record UploadFile(ProjectId Project, string Name, byte[] Bytes);

internal sealed class UploadFileHandler(CairnDb db, ImportPlanning planning, TimeProvider clock)
{
    public async Task<(Outcome Outcome, ImportId? Uploaded)> Handle(UploadFile request, Actor actor, CancellationToken cancel)
    {
        var (person, outcome) = await db.TeammateAsync(request.Project, actor, cancel);
        if (person is not { } member)
            return (outcome, null);
        if (ImportFile.Check(request.Bytes) is { } refusal)
            return (Outcome.Refused(refusal), null);
        var name = FileName.Of(request.Name, ImportFile.EndingOf(request.Bytes, request.Name), Import.LongestName);
        if (!TryRead(request.Bytes, name, cancel, out var head, out var unreadable))
            return (Outcome.Refused(unreadable), null);

        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await db.Imports.CountAsync(import => import.Project == request.Project && import.By == member && import.State != ImportState.Done && import.State != ImportState.Undone, cancel) >= Import.MostWaiting)
            return (Outcome.Refused(new Refusal("ImportsTooMany", "File", Import.MostWaiting)), null);
        var now = clock.GetUtcNow();
        var import = new Import(new(Guid.CreateVersion7(now)), request.Project, name, member, now) { Rows = head.Rows, Headings = head.Print };
        if (await RememberedAsync(import, head, cancel) is { } columns)
            import.Map(columns);
        db.Add(import);
        db.Add(new ImportFile(import.Id, request.Bytes));
        db.Tell(member.Value, request.Project.Subject, "ReadingsUploaded", now, new { Import = import.Id.Value, import.Name, import.Rows });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (Outcome.Accepted, import.Id);
    }

    private static bool TryRead(byte[] bytes, string name, CancellationToken cancel, out ImportHead head, out Refusal refusal)
    {
        (head, refusal) = (null!, null!);
        try
        {
            head = ImportSheet.HeadOf(bytes, name, cancel);
            if (head.Rows <= Import.MostRows)
                return true;
            refusal = new("ReadingsTooMany", "File", Import.MostRows);
        }
        catch (TableException refused)
        {
            refusal = new("ImportUnreadable", "File", refused.Message);
        }

        return false;
    }

    /// <summary>As the last file with the same headings was read in this project; else, where the headings leave nothing open, as they say.</summary>
    private async Task<ImportColumns?> RememberedAsync(Import import, ImportHead head, CancellationToken cancel)
    {
        var family = await planning.FamilyOfAsync(import.Project, cancel);
        var before = await db.Imports.Where(other => other.Project == import.Project && other.Headings == import.Headings && other.State == ImportState.Done).OrderByDescending(other => other.At).Select(other => other.Columns).FirstOrDefaultAsync(cancel);
        var columns = before is null ? ImportGuess.For(head.Headings, family) : ImportColumns.Read(before);
        return columns.Check(head.Headings).Count == 0 && (columns.Measure is not { } one || family.Any(target => target.Id.Value == one)) ? columns : null;
    }
}
