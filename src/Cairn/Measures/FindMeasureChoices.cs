using Cairn.Diagrams;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>What can be chosen where a measure is defined.</summary>
/// <param name="View">Of which project.</param>
/// <param name="Team">Who can see to it, by name.</param>
/// <param name="Strata">The splits that the team proposed when it thought about equity.</param>
/// <param name="Parts">What its theories are made of.</param>
public sealed record MeasureChoicesView(ProjectView View, IReadOnlyList<KeyValuePair<PersonId, string>> Team, string Strata, IReadOnlyList<TheoryPart> Parts);

/// <summary>Finds what the form of a measure offers, for those of the team.</summary>
internal sealed class FindMeasureChoices(CairnDb db, FindProject find)
{
    public async Task<MeasureChoicesView?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        return await find.Handle(id, actor, cancel) is { IsOpenToTeam: true } view ? await ForAsync(view, cancel) : null;
    }

    /// <summary>The same for who sees the project already, as one of its team.</summary>
    public async Task<MeasureChoicesView> ForAsync(ProjectView view, CancellationToken cancel)
    {
        var id = view.Project.Id;
        var team = await db.ProjectParts.Where(part => part.Project == id && part.Left == null).Select(part => part.Person).Distinct().ToListAsync(cancel);
        var names = await db.NamesOfAsync(team, cancel);
        var strata = await db.EquityVersions.Where(version => version.Project == id).OrderByDescending(version => version.Number).Select(version => version.Strata).FirstOrDefaultAsync(cancel);
        return new(view, [.. names.OrderBy(name => name.Value, StringComparer.CurrentCulture)], strata ?? "", await db.TheoryPartsAsync(id, cancel));
    }
}
