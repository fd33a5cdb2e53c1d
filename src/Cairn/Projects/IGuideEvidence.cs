namespace Cairn.Projects;

/// <summary>Shows that a team took a step of getting started elsewhere than in its charter. Features register theirs, so that projects need not know them.</summary>
public interface IGuideEvidence
{
    Task<IReadOnlyList<GuideStep>> StepsAsync(ProjectId project, CancellationToken cancel);
}
