using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>Whether what a definition points to is there: an aim of its project, and somebody of its team.</summary>
internal static class MeasureTies
{
    public static async Task<Refusal?> CheckAsync(CairnDb db, ProjectId project, MeasureText text, CancellationToken cancel)
    {
        if (text.Aim is { } aim && !await db.Aims.AnyAsync(known => known.Project == project && known.Number == aim, cancel))
            return new("MeasureAimGone", nameof(MeasureText.Aim));
        return text.Owner is { } owner && !await db.ProjectParts.AnyAsync(part => part.Project == project && part.Person == owner && part.Left == null, cancel)
            ? new("MeasureOwnerNotInTeam", nameof(MeasureText.Owner))
            : null;
    }
}
