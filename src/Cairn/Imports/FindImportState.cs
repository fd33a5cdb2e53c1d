using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Storage;

namespace Cairn.Imports;

/// <summary>Finds how far an upload is, without looking into its file.</summary>
internal sealed class FindImportState(CairnDb db, ImportBusy busy)
{
    public async Task<ListedImport?> Handle(ImportId id, Actor actor, CancellationToken cancel) =>
        await busy.ReadAsync(db.ImportsVisibleTo(actor).Where(known => known.Id == id), cancel) is [var found] ? found : null;
}
