using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Storage;

namespace Cairn.Imports;

/// <summary>All readings of a project, measure by measure and group by group, as far as the actor sees them.</summary>
public sealed record ProjectReadings(IReadOnlyList<(FamilyMember Member, IReadOnlyList<ShownReading> Readings)> Measures);

/// <summary>Lists all readings of a project, for those who see it.</summary>
internal sealed class ListProjectReadings(CairnDb db, ListMeasures list)
{
    public async Task<ProjectReadings?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        if (await list.Handle(id, actor, cancel) is not { } family)
            return null;
        var readings = await db.AllShownReadingsAsync([.. family.Members.Select(member => (member.Measure.Id, member.Text))], family.View.IsInside(), cancel);
        return new([.. family.Members.Select(member => (member, readings[member.Measure.Id]))]);
    }
}
