using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Equity;

/// <summary>What a team says about equity as its page shows it.</summary>
/// <param name="View">In which project.</param>
/// <param name="Versions">Each that was written, the latest first.</param>
/// <param name="Names">Who wrote; empty for passers-by of a public project.</param>
/// <param name="Drawn">The drivers of its theories that are about fairness.</param>
/// <param name="IsOpenToActor">Whether the actor is of the team and can write now.</param>
public sealed record EquityView(ProjectView View, IReadOnlyList<EquityVersion> Versions, IReadOnlyDictionary<PersonId, string> Names, IReadOnlyList<FairDriver> Drawn, bool IsOpenToActor)
{
    public EquityVersion? Latest => Versions.Count > 0 ? Versions[0] : null;

    /// <summary>What stands behind it and is in no theory yet, a line each.</summary>
    public IReadOnlyList<string> ToBeDrawn =>
        [.. ListedLines.Of(Latest?.Drivers ?? "").Where(line => !Drawn.Any(driver => string.Equals(driver.Name, line, StringComparison.OrdinalIgnoreCase)))];

    /// <summary>What a version says differently from the one before it.</summary>
    public IReadOnlyList<Difference> DifferencesIn(EquityVersion version) =>
        (Versions.FirstOrDefault(before => before.Number == version.Number - 1)?.Text ?? EquityText.Empty).DifferencesTo(version.Text);
}

/// <summary>Finds what a team says about equity, with all its versions, for those who may see the project.</summary>
internal sealed class FindEquity(CairnDb db, FindProject find, IEnumerable<IFairDrivers> theories)
{
    public async Task<EquityView?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { } view)
            return null;

        var versions = await db.EquityVersions.AsNoTracking().Where(known => known.Project == id).OrderByDescending(known => known.Number).ToListAsync(cancel);
        var names = view.IsOfActor ? await db.NamesOfAsync(versions.Select(version => version.By), cancel) : [];
        var drawn = new List<FairDriver>();
        foreach (var theory in theories)
            drawn.AddRange(await theory.FindAsync(id, cancel));
        return new(view, versions, names, drawn, view.Life.State != ProjectState.Closed && await db.IsInTeamAsync(id, actor, cancel));
    }
}
