using Cairn.Diagrams.Kinds;
using Cairn.Projects;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>Reads diagrams as they are now: a driver diagram follows the aim of its project for which it is.</summary>
internal sealed class TheoryAim(CairnDb db, Words words)
{
    public async Task<DiagramState> ReadAsync(Diagram diagram, CancellationToken cancel) => diagram.Kind != DiagramKind.Drivers
        ? diagram.Read()
        : Read(diagram, await db.Aims.AsNoTracking().Where(aim => aim.Project == diagram.Project).OrderBy(aim => aim.Place).ToListAsync(cancel));

    public DiagramState Read(Diagram diagram, IReadOnlyList<Aim> aims)
    {
        var state = diagram.Read();
        if (diagram.Kind != DiagramKind.Drivers)
            return state;
        return state.WithRoot(Of(state, aims) is { } aim ? AimAdvice.SentenceOf(aim, words) : words["DiagramAimNone"]);
    }

    /// <summary>The aim for which a theory is: the one that was chosen, and the first where none was or where it was given up.</summary>
    public static Aim? Of(DiagramState state, IReadOnlyList<Aim> aims) => aims.FirstOrDefault(aim => aim.Number == DriverRules.AimOf(state)) ?? (aims.Count > 0 ? aims[0] : null);
}
