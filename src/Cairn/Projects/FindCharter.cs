using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>A charter as its page shows it.</summary>
/// <param name="View">Of which project.</param>
/// <param name="Versions">Each that was written, the latest first.</param>
/// <param name="Names">Who wrote and signed; empty for passers-by of a public project.</param>
/// <param name="LastSigned">The version that a sponsor signed last; null where none was.</param>
/// <param name="IsSponsor">Whether the actor can sign it off.</param>
/// <param name="Priorities">Those that it can serve.</param>
/// <param name="Hours">Protected hours, planned and used.</param>
/// <param name="Approval">How far it is on its way to approval.</param>
public sealed record CharterView(
    ProjectView View, IReadOnlyList<CharterVersion> Versions, IReadOnlyDictionary<PersonId, string> Names, SignOff? LastSigned, bool IsSponsor, IReadOnlyList<StrategicPriority> Priorities, HoursView Hours,
    ApprovalView Approval)
{
    public CharterVersion? Latest => Versions.Count > 0 ? Versions[0] : null;

    /// <summary>Who stands behind the latest version; null where nobody does yet, or no longer.</summary>
    public SignOff? SignOff => LastSigned is { } signed && signed.Number == Latest?.Number ? signed : null;

    /// <summary>Whether the latest version was handed in, and what became of that; null before.</summary>
    public CharterReview? Review => Latest is { } latest ? Approval.Of(latest.Number) : null;

    /// <summary>Whether the actor can approve the latest version now, or send it back.</summary>
    public bool CanAnswer => Approval.IsApprover && Review is { IsApproved: null } && View.Life.State != ProjectState.Closed;

    /// <summary>Whether the actor can hand the latest version in now.</summary>
    public bool CanHandIn => Approval.IsWanted && View.IsOpenToActor && Latest is not null && Review is null;

    /// <summary>What a version says differently from the one before it.</summary>
    public IReadOnlyList<Difference> DifferencesIn(CharterVersion version) =>
        (Versions.FirstOrDefault(before => before.Number == version.Number - 1)?.Text ?? CharterText.Empty).DifferencesTo(version.Text);
}

/// <summary>How far a charter is on its way to approval.</summary>
/// <param name="IsWanted">Whether its organisation, or one above it, wants to approve it.</param>
/// <param name="IsApprover">Whether the actor can.</param>
/// <param name="Reviews">Each version that was handed in, and what became of it.</param>
public sealed record ApprovalView(bool IsWanted, bool IsApprover, IReadOnlyList<CharterReview> Reviews)
{
    public CharterReview? Of(int number) => Reviews.FirstOrDefault(review => review.Number == number);
}

/// <summary>Finds the charter of a project with all its versions.</summary>
internal sealed class FindCharter(CairnDb db, FindProject find, CountHours count)
{
    public async Task<CharterView?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { } view)
            return null;

        var versions = await db.Charters.AsNoTracking().Where(known => known.Project == id).OrderByDescending(known => known.Number).ToListAsync(cancel);
        var signed = await db.SignOffs.AsNoTracking().Where(known => known.Project == id).OrderByDescending(known => known.Number).FirstOrDefaultAsync(cancel);
        var priorities = await db.PrioritiesAround(view.Project, actor).AsNoTracking().OrderByDescending(priority => priority.From).ToListAsync(cancel);
        var approval = await ApprovalAsync(view.Project, actor, cancel);
        var names = view.IsOfActor ? await db.NamesOfAsync(versions.Select(version => version.By).Concat(signed is null ? [] : [signed.By]), cancel) : [];
        return new(view, versions, names, signed, await db.IsSponsorAsync(id, actor, cancel), priorities, await count.Handle(view, cancel), approval);
    }

    private async Task<ApprovalView> ApprovalAsync(Project project, Actor actor, CancellationToken cancel)
    {
        var reviews = await db.CharterReviews.AsNoTracking().Where(known => known.Project == project.Id).ToListAsync(cancel);
        return await db.ApproverOfAsync(project.Organisation, cancel) is { } approver
            ? new(IsWanted: true, await db.CanApproveAsync(project.Id, approver, actor, cancel), reviews)
            : new(IsWanted: false, IsApprover: false, reviews);
    }
}
