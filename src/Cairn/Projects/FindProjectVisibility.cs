using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Who can see a project, and who has looked.</summary>
public sealed record ProjectVisibilityView(ProjectView View, IReadOnlyList<ProjectSeer> CanSee, int OthersBelow, Lookers HaveLooked);

/// <summary>Somebody who can see a project: by roles in its organisation, above or below, or by their parts in its team.</summary>
public sealed record ProjectSeer(PersonId Person, string Name, IReadOnlyList<SeerRole> Roles, IReadOnlyList<ProjectPart> Parts);

/// <summary>Finds who can see a project and who has looked, for the people of its organisation who see it.</summary>
internal sealed class FindProjectVisibility(CairnDb db, FindProject find, FindTeam team, ListSeers seers, ListLookers lookers)
{
    public async Task<ProjectVisibilityView?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { IsOfActor: true } view)
            return null;

        var organisation = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == view.Project.Organisation, cancel);
        var (now, before) = await team.RowsAsync(view, cancel);
        var by = await seers.Handle(organisation, actor, cancel);
        var looked = await lookers.Handle(id.Subject, organisation.Id, [.. now.Concat(before).Select(row => row.Part.Person)], actor, cancel);
        if (view.Project.Privacy != PrivacyLevel.Confidential)
            return new(view, [.. by.Told.Select(seer => new ProjectSeer(seer.Person, seer.Name, seer.Roles, []))], by.Others, looked);

        var within = await db.BelongingAmongAsync(organisation.Id, [.. now.Select(row => row.Part.Person)], cancel); // the others' parts open nothing
        var members = now.Where(row => within.Contains(row.Part.Person)).ToLookup(row => row.Part.Person);
        var running = by.Told.Select(seer => new ProjectSeer(seer.Person, seer.Name, [.. seer.Roles.Where(held => held is { IsAbove: true, Role: Role.Administrator })], [.. members[seer.Person].Select(row => row.Part)])).Where(seer => seer.Roles.Count > 0).ToList();
        var others = members.Where(held => !running.Exists(seer => seer.Person == held.Key)).Select(held => new ProjectSeer(held.Key, held.First().Name, [], [.. held.Select(row => row.Part)]));
        return new(view, [.. running, .. others], 0, looked);
    }
}
