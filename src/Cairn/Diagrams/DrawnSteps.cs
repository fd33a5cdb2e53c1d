using Cairn.Diagrams.Kinds;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>A team that draws a companion looks for causes; one whose theory has a change idea knows what to try.</summary>
internal sealed class DrawnSteps(CairnDb db) : IGuideEvidence
{
    public async Task<IReadOnlyList<GuideStep>> StepsAsync(ProjectId project, CancellationToken cancel)
    {
        var drawn = await db.Diagrams.AsNoTracking().Where(diagram => diagram.Project == project && diagram.Removed == null && diagram.Number > 0).ToListAsync(cancel);
        return [
            .. drawn.Exists(diagram => diagram.Kind is DiagramKind.Fishbone or DiagramKind.Whys or DiagramKind.Process) ? [GuideStep.Causes] : Array.Empty<GuideStep>(),
            .. drawn.Exists(HasIdea) ? [GuideStep.Iterations] : Array.Empty<GuideStep>()];
    }

    private static bool HasIdea(Diagram diagram) => diagram.Kind == DiagramKind.Drivers && diagram.Read().VisibleParts.Any(DriverRules.IsIdea);
}
