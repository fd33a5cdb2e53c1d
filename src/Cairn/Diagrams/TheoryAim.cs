using Cairn.Projects;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>Reads diagrams as they are now: a driver diagram follows the aim of its project.</summary>
internal sealed class TheoryAim(CairnDb db, Words words)
{
    public async Task<DiagramState> ReadAsync(Diagram diagram, CancellationToken cancel) => diagram.Kind != DiagramKind.Drivers
        ? diagram.Read()
        : Read(diagram, await db.Aims.AsNoTracking().SingleOrDefaultAsync(aim => aim.Project == diagram.Project, cancel));

    public DiagramState Read(Diagram diagram, Aim? aim) =>
        diagram.Kind != DiagramKind.Drivers ? diagram.Read() : diagram.Read().WithRoot(aim is null ? words["DiagramAimNone"] : AimAdvice.SentenceOf(aim, words));
}
