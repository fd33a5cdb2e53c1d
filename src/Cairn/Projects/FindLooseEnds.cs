using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Something to settle, and who left. The name is empty for somebody who was forgotten.</summary>
public sealed record LooseEndRow(LooseEnd End, string Name);

/// <summary>Finds what is to be settled in a project because somebody left, for the people of its organisation.</summary>
internal sealed class FindLooseEnds(CairnDb db)
{
    public async Task<IReadOnlyList<LooseEndRow>> Handle(ProjectView view, CancellationToken cancel) => [.. (await WithSettledAsync(view, cancel)).Where(row => row.End.Settled is null)];

    /// <summary>Also what is settled, with what was found out.</summary>
    public async Task<IReadOnlyList<LooseEndRow>> WithSettledAsync(ProjectView view, CancellationToken cancel)
    {
        if (!view.IsOfActor || view.Life.State == ProjectState.Closed)
            return [];

        var id = view.Project.Id;
        var rows = await (
            from end in db.LooseEnds
            join person in db.People on end.Person equals person.Id
            where end.Project == id
            orderby end.At
            select new { end, person.Name }).AsNoTracking().ToListAsync(cancel);
        return [.. rows.OrderBy(row => row.end.Role).ThenBy(row => row.end.At).ThenBy(row => row.end.Matter).Select(row => new LooseEndRow(row.end, row.Name))];
    }
}
