using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>A charter as its page shows it.</summary>
/// <param name="View">Of which project.</param>
/// <param name="Versions">Each that was written, the latest first.</param>
/// <param name="Names">Who wrote and signed; empty for passers-by of a public project.</param>
/// <param name="SignOff">Who stands behind the latest version; null where nobody does yet.</param>
/// <param name="IsSponsor">Whether the actor can sign it off.</param>
/// <param name="Priorities">Those that it can serve.</param>
/// <param name="Hours">Protected hours, planned and used.</param>
public sealed record CharterView(
    ProjectView View, IReadOnlyList<CharterVersion> Versions, IReadOnlyDictionary<PersonId, string> Names, SignOff? SignOff, bool IsSponsor, IReadOnlyList<StrategicPriority> Priorities, HoursView Hours)
{
    public CharterVersion? Latest => Versions.Count > 0 ? Versions[0] : null;

    /// <summary>What a version says differently from the one before it.</summary>
    public IReadOnlyList<CharterDifference> DifferencesIn(CharterVersion version) =>
        (Versions.FirstOrDefault(before => before.Number == version.Number - 1)?.Text ?? CharterText.Empty).DifferencesTo(version.Text);
}

/// <summary>Finds the charter of a project with all its versions.</summary>
internal sealed class FindCharter(CairnDb db, FindProject find, CountHours count)
{
    public async Task<CharterView?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { } view)
            return null;

        var versions = await db.Charters.AsNoTracking().Where(known => known.Project == id).OrderByDescending(known => known.Number).ToListAsync(cancel);
        var latest = versions.Count > 0 ? versions[0].Number : 0;
        var signOff = await db.SignOffs.AsNoTracking().SingleOrDefaultAsync(known => known.Project == id && known.Number == latest, cancel);
        var priorities = await db.PrioritiesAround(view.Project, actor).AsNoTracking().OrderByDescending(priority => priority.From).ToListAsync(cancel);
        var people = versions.Select(version => version.By).Concat(signOff is null ? [] : [signOff.By]).Distinct().ToList();
        var names = view.IsOfActor ? await db.People.Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, cancel) : [];
        return new(view, versions, names, signOff, await db.IsSponsorAsync(id, actor, cancel), priorities, await count.Handle(view.Project, cancel));
    }
}
