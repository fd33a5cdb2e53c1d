using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Imports;

/// <summary>The uploads of a project, the latest first.</summary>
/// <param name="View">Of which project.</param>
/// <param name="Imports">Themselves, with how far each is.</param>
/// <param name="Names">Who sent them.</param>
public sealed record ImportsView(ProjectView View, Page<ListedImport> Imports, IReadOnlyDictionary<PersonId, string> Names);

/// <summary>One of them.</summary>
public sealed record ListedImport(Import Import, ImportState State);

/// <summary>Lists what was uploaded into a project, for its team.</summary>
internal sealed class ListImports(CairnDb db, FindProject find, ImportBusy busy)
{
    public async Task<ImportsView?> Handle(ProjectId id, Paging paging, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { IsInTeam: true } view)
            return null;
        var imports = db.ImportsVisibleTo(actor).Where(import => import.Project == id);
        var total = await imports.CountAsync(cancel);
        var rows = await busy.ReadAsync(imports.OrderByDescending(import => import.At).ThenByDescending(import => import.Id).Skip(paging.Skip).Take(paging.Size), cancel);
        var names = await db.NamesOfAsync(rows.Select(row => row.Import.By), cancel);
        return new(view, new(rows, total, paging), names);
    }
}
