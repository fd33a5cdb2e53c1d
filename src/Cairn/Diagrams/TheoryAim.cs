using Cairn.Projects;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>Reads diagrams as they are now: a driver diagram follows the first aim of its project.</summary>
internal sealed class TheoryAim(CairnDb db, Words words)
{
    public async Task<DiagramState> ReadAsync(Diagram diagram, CancellationToken cancel) => diagram.Kind != DiagramKind.Drivers
        ? diagram.Read()
        : Read(diagram, await db.Aims.AsNoTracking().Where(aim => aim.Project == diagram.Project).OrderBy(aim => aim.Place).FirstOrDefaultAsync(cancel));

    public DiagramState Read(Diagram diagram, Aim? aim) =>
        diagram.Kind != DiagramKind.Drivers ? diagram.Read() : diagram.Read().WithRoot(aim is null ? words["DiagramAimNone"] : AimAdvice.SentenceOf(aim, words));
}
