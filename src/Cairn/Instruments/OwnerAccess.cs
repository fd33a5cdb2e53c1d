using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>Who may keep the waves of a project or an organisation, and whom they ask. An organisation asks those with a role in itself: a board asks itself, not all its wards.</summary>
internal static class OwnerAccess
{
    public static IQueryable<Wave> WavesOf(this CairnDb db, WaveOwner owner)
    {
        var (project, organisation) = owner;
        return db.Waves.Where(wave => wave.Project == project && wave.Organisation == organisation);
    }

    /// <summary>The name of an owner whose waves the actor may keep; otherwise how it ends for them.</summary>
    public static async Task<(string? Name, Outcome Outcome)> OwnerToKeepAsync(this CairnDb db, WaveOwner owner, Actor actor, CancellationToken cancel)
    {
        if (owner.Project is { } project)
        {
            var (kept, _, outcome) = await db.ToChangeAsync(project, actor, cancel);
            return (kept?.Title, outcome);
        }

        if (await db.OrganisationsVisibleTo(actor).SingleOrDefaultAsync(o => o.Id == owner.Organisation, cancel) is not { } organisation)
            return (null, Outcome.NotFound);
        return await db.OrganisationsRunBy(actor).AnyAsync(o => o.Id == owner.Organisation, cancel) ? (organisation.Name, Outcome.Accepted) : (null, Outcome.NotAllowed);
    }

    /// <summary>Whether it is over, so that it asks nothing and takes no answers. An organisation never is.</summary>
    public static async Task<bool> IsOverAsync(this CairnDb db, WaveOwner owner, CancellationToken cancel) =>
        owner.Project is { } project && (await db.LifeOfAsync(project, cancel)).State == ProjectState.Closed;

    /// <summary>Those who are asked and told: of a team, whoever still sees the project.</summary>
    public static async Task<IReadOnlyList<PersonId>> AskedByAsync(this CairnDb db, WaveOwner owner, CancellationToken cancel)
    {
        if (owner.Project is not { } id)
            return await db.Memberships.Where(held => held.Organisation == owner.Organisation && held.Role != Role.Reader).Select(held => held.Person).Distinct().ToListAsync(cancel);

        var project = await db.Projects.AsNoTracking().SingleAsync(known => known.Id == id, cancel);
        return await db.SeeingAmongAsync(project, await db.TeamOfAsync(id, cancel), cancel);
    }

    public static async Task<bool> IsAskedAsync(this CairnDb db, WaveOwner owner, Actor actor, CancellationToken cancel) => owner.Project is { } project
        ? await db.IsInTeamAsync(project, actor, cancel)
        : RolesIn(owner, actor).Count > 0;

    /// <summary>The actor as somebody who can answer now, and in which group; otherwise how it ends for them.</summary>
    public static async Task<(PersonId? Person, AnswerGroup Group, Outcome Outcome)> AnswererAsync(this CairnDb db, WaveOwner owner, Actor actor, CancellationToken cancel)
    {
        if (owner.Project is { } project)
        {
            var (member, outcome) = await db.TeammateAsync(project, actor, cancel);
            var parts = await db.ProjectParts.Where(part => part.Project == project && part.Person == member && part.Left == null).Select(part => part.Role).ToListAsync(cancel);
            return (member, AnswerGroups.Of(parts), outcome);
        }

        if (actor.Person is not { } person || !await db.OrganisationsVisibleTo(actor).AnyAsync(o => o.Id == owner.Organisation, cancel))
            return (null, default, Outcome.NotFound);
        var roles = RolesIn(owner, actor);
        return roles.Count == 0 ? (null, default, Outcome.NotAllowed) : (person, AnswerGroups.Of(roles), Outcome.Accepted);
    }

    private static IReadOnlyList<Role> RolesIn(WaveOwner owner, Actor actor) =>
        [.. actor.Roles.Where(held => held.Organisation == owner.Organisation && held.Role != Role.Reader).Select(held => held.Role)];
}
