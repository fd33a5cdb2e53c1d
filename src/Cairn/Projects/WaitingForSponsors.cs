using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Tells the sponsors of a project that a version of its charter waits for their name.</summary>
internal static class WaitingForSponsors
{
    private const string Waits = "NoticeCharterWaitsForSponsor";

    /// <summary>Whoever has not read the last time that they were told is not told again, so that many small changes are one notice.</summary>
    /// <param name="db">Where the change is made; it is saved with it.</param>
    /// <param name="project">Whose charter.</param>
    /// <param name="sponsors">Who stands behind it.</param>
    /// <param name="at">When.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task AskSponsorsAsync(this CairnDb db, Project project, IReadOnlyList<PersonId> sponsors, DateTimeOffset at, CancellationToken cancel)
    {
        var page = $"/projects/{project.Id.Value}/charter";
        var asked = await db.Notices.Where(notice => sponsors.Contains(notice.Person) && notice.Words == Waits && notice.Address == page && notice.ReadAt == null)
            .Select(notice => notice.Person).ToListAsync(cancel);
        await db.TellOfAsync(project, sponsors.Except(asked), new(Waits, "/charter", at), cancel);
    }
}
