using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>The team of a project: who takes part, and who did.</summary>
public sealed record TeamView(ProjectView View, IReadOnlyList<TeamRow> Now, IReadOnlyList<TeamRow> Before);

/// <summary>Somebody's part. The name is empty for somebody who was forgotten.</summary>
public sealed record TeamRow(ProjectPart Part, string Name, int DaysFromStart);

/// <summary>Finds the team of a project, for the people of its organisation.</summary>
internal sealed class FindTeam(CairnDb db, FindProject find)
{
    public async Task<TeamView?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { IsOfActor: true } view)
            return null;

        var (now, before) = await RowsAsync(view, cancel);
        return new(view, now, before);
    }

    /// <summary>Who takes part and who did. Whoever asks has decided that the actor may read names.</summary>
    public async Task<(IReadOnlyList<TeamRow> Now, IReadOnlyList<TeamRow> Before)> RowsAsync(ProjectView view, CancellationToken cancel)
    {
        var project = view.Project;
        var rows = await (
            from part in db.ProjectParts
            join person in db.People on part.Person equals person.Id
            where part.Project == project.Id
            orderby part.Joined, part.Id
            select new { part, person.Name }).AsNoTracking().ToListAsync(cancel);
        var team = rows.OrderBy(row => row.part.Role).Select(row => new TeamRow(row.part, row.Name, row.part.DaysFrom(project.Begun))).ToLookup(row => row.Part.Left is null);
        return ([.. team[true]], [.. team[false]]);
    }
}
