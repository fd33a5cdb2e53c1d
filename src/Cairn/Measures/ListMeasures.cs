using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>A measure of a family: itself and what it means now.</summary>
public sealed record FamilyMember(Measure Measure, MeasureText Text);

/// <summary>The measures of a project, in the order in which families are read: outcome, process, balancing, structure.</summary>
public sealed record FamilyView(ProjectView View, IReadOnlyList<FamilyMember> Members)
{
    /// <summary>What would make it a better family; advice, never a condition.</summary>
    public IReadOnlyList<FamilyAdvice> Advice => FamilyAdvice.For([.. Members.Select(member => member.Text)]);

    /// <summary>What collecting costs in a month, in minutes, as far as somebody said.</summary>
    public double MinutesAMonth => Members.Sum(member => member.Text.MinutesAMonth ?? 0);
}

/// <summary>Lists what a project measures, for those who see it.</summary>
internal sealed class ListMeasures(CairnDb db, FindProject find)
{
    public async Task<FamilyView?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { } view)
            return null;
        var rows = await (
            from measure in db.Measures.AsNoTracking()
            join version in db.MeasureVersions.AsNoTracking() on new { Measure = measure.Id, Number = measure.Version } equals new { version.Measure, version.Number }
            where measure.Project == id
            select new { measure, version }).ToListAsync(cancel);
        return new(view, [.. rows.Select(row => new FamilyMember(row.measure, row.version.Text)).OrderBy(member => member.Text.Type).ThenBy(member => member.Measure.Id.Value)]);
    }
}
