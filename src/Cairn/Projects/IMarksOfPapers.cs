namespace Cairn.Projects;

/// <summary>Which of its papers of a project somebody can stand behind.</summary>
public enum ProjectPaper
{
    Aim,
    Charter,
}

/// <summary>How many who live with it say that a paper, as it is now, says what matters.</summary>
public sealed record PaperMark(ProjectPaper Paper, int People);

/// <summary>Tells what those who live with it verified. The feature that keeps their marks registers it, so that projects need not know it.</summary>
public interface IMarksOfPapers
{
    /// <summary>Only for the latest version of each paper; none where nobody verified it.</summary>
    Task<IReadOnlyList<PaperMark>> FindAsync(ProjectId project, CancellationToken cancel);
}
