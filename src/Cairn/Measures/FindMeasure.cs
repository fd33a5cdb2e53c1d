using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>A measure as its pages show it. Only <see cref="FindMeasure"/> makes one, for an actor who may see it.</summary>
/// <param name="View">Of which project.</param>
/// <param name="Measure">Itself.</param>
/// <param name="Versions">What it meant, the latest first.</param>
/// <param name="Names">Who defined it and who sees to it; empty for passers-by.</param>
public sealed record MeasureView(ProjectView View, Measure Measure, IReadOnlyList<MeasureVersion> Versions, IReadOnlyDictionary<PersonId, string> Names)
{
    /// <summary>What it means now.</summary>
    public MeasureText Text => Versions[0].Text;

    /// <summary>Whether something else is counted under a version than under the one before it.</summary>
    public bool IsCountedAnew(MeasureVersion version) => Versions.FirstOrDefault(before => before.Number == version.Number - 1) is { } before && version.CountsAnewAfter(before);

    /// <summary>What a version says differently from the one before it.</summary>
    public IReadOnlyList<Difference> DifferencesIn(MeasureVersion version) =>
        Versions.FirstOrDefault(before => before.Number == version.Number - 1)?.Text.DifferencesTo(version.Text) ?? [];
}

/// <summary>Finds a measure with all that it meant.</summary>
internal sealed class FindMeasure(CairnDb db, FindProject find)
{
    public async Task<MeasureView?> Handle(MeasureId id, Actor actor, CancellationToken cancel)
    {
        if (await db.MeasuresVisibleTo(actor).AsNoTracking().SingleOrDefaultAsync(known => known.Id == id, cancel) is not { } measure
            || await find.Handle(measure.Project, actor, cancel) is not { } view)
            return null;

        var versions = await db.MeasureVersions.AsNoTracking().Where(version => version.Measure == id).OrderByDescending(version => version.Number).ToListAsync(cancel);
        var people = versions.SelectMany(version => version.Text.Owner is { } owner ? [version.By, owner] : new[] { version.By });
        return new(view, measure, versions, view.IsOfActor ? await db.NamesOfAsync(people, cancel) : []);
    }
}
