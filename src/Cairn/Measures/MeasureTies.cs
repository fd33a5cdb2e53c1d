using Cairn.Diagrams;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>Whether what a definition points to is there: an aim of its project, somebody of its team, a part of its driver diagram.</summary>
internal static class MeasureTies
{
    /// <summary>The definition with the words of the part that it points to, or what is not there. A part that vanished since the version before leaves it the words that it had.</summary>
    public static async Task<(MeasureText Text, Refusal? Loose)> TieAsync(CairnDb db, ProjectId project, MeasureText text, MeasureText? before, CancellationToken cancel)
    {
        if (text.Aim is { } aim && !await db.Aims.AnyAsync(known => known.Project == project && known.Number == aim, cancel))
            return (text, new("MeasureAimGone", nameof(MeasureText.Aim)));
        if (text.Owner is { } owner && !await db.ProjectParts.AnyAsync(part => part.Project == project && part.Person == owner && part.Left == null, cancel))
            return (text, new("MeasureOwnerNotInTeam", nameof(MeasureText.Owner)));
        if (text.Theory is null || text.Part.Length == 0)
            return (text with { Theory = null, Part = "" }, null);
        if ((await db.TheoryPartsAsync(project, cancel)).FirstOrDefault(known => known.Diagram == text.Theory && known.Part == text.Part) is { } found)
            return (text with { Idea = found.Text }, null);
        return (text.Theory, text.Part) == (before?.Theory, before?.Part) ? (text, null) : (text, new("MeasurePartGone", nameof(MeasureText.Part)));
    }
}
