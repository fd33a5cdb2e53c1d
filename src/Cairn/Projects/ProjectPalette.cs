using Cairn.Organisations;
using Cairn.Shared.Navigation;

namespace Cairn.Projects;

/// <summary>The projects that an actor may see, for the search box: every word that was typed is in the title or the problem.</summary>
internal sealed class ProjectPalette(ListProjects list) : IPaletteSource
{
    private const int Most = 8;

    public async Task<IReadOnlyList<PaletteEntry>> FindAsync(string text, Actor actor, CancellationToken cancel) => string.IsNullOrWhiteSpace(text)
        ? []
        : [.. (await list.Latest(text, Most, actor, cancel)).Select(project => new PaletteEntry(project.Title, $"{nameof(ProjectState)}.{project.State}.Sort", $"/projects/{project.Id.Value}"))];
}
