using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>Who may keep a wave, and whom it asks.</summary>
internal static class WaveAccess
{
    /// <summary>A wave whose project the actor may change; otherwise how it ends for them.</summary>
    public static async Task<(Wave? Wave, Project? Project, Outcome Outcome)> WaveToKeepAsync(this CairnDb db, WaveId id, Actor actor, CancellationToken cancel)
    {
        if (await db.Waves.SingleOrDefaultAsync(known => known.Id == id, cancel) is not { } wave)
            return (null, null, Outcome.NotFound);
        var (project, _, outcome) = await db.ToChangeAsync(wave.Project, actor, cancel);
        if (project is null)
            return (null, null, outcome);
        return wave.IsOpen ? (wave, project, Outcome.Accepted) : (null, null, Outcome.Refused(Wave.IsClosed));
    }

    /// <summary>Those who have a part in a project now.</summary>
    public static async Task<IReadOnlyList<PersonId>> TeamOfAsync(this CairnDb db, ProjectId project, CancellationToken cancel) =>
        await db.ProjectParts.Where(part => part.Project == project && part.Left == null).Select(part => part.Person).Distinct().ToListAsync(cancel);
}
