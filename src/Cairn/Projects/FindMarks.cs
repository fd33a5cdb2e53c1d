namespace Cairn.Projects;

/// <summary>Finds which papers of a project were verified by lived experience. Whoever sees the project may know; nobody is named.</summary>
internal sealed class FindMarks(IEnumerable<IMarksOfPapers> keepers)
{
    public async Task<IReadOnlyList<PaperMark>> Handle(ProjectView view, CancellationToken cancel)
    {
        var marks = new List<PaperMark>();
        foreach (var keeper in keepers)
            marks.AddRange(await keeper.FindAsync(view.Project.Id, cancel));
        return marks;
    }
}
