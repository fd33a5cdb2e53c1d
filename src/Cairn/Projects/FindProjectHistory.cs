using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Navigation;

namespace Cairn.Projects;

/// <summary>What was done in a project, the latest first.</summary>
public sealed record ProjectHistoryView(ProjectView View, Page<DeedRow> Deeds);

/// <summary>Finds what was done in a project for those who may see it; passers-by of a public one read no names.</summary>
internal sealed class FindProjectHistory(FindProject find, ListHistory history)
{
    public async Task<ProjectHistoryView?> Handle(ProjectId id, Actor actor, Paging paging, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { } view)
            return null;

        var deeds = await history.ListAsync(id.Subject, view.IsRunByActor ? DeedReaders.Runners : view.IsOfActor ? DeedReaders.Organisation : DeedReaders.Everybody, actor, paging, cancel);
        return new(view, view.IsOfActor ? deeds : deeds with { Rows = [.. deeds.Rows.Select(deed => deed with { Person = null, Name = null })] });
    }
}
