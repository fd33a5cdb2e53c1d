using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Something that was done, by whom; no name where it was the program, or somebody who was forgotten.</summary>
public sealed record DeedRow(long Number, DateTimeOffset At, PersonId? Person, string? Name, string Deed);

/// <summary>Lists what was told of a subject to those concerned: of an organisation to those who run it, of a person to themselves.</summary>
internal sealed class ListHistory(CairnDb db)
{
    public async Task<Page<DeedRow>?> OfOrganisation(OrganisationId id, Actor actor, Paging paging, CancellationToken cancel) =>
        await db.OrganisationsRunBy(actor).AnyAsync(o => o.Id == id, cancel) ? await ListAsync(id.Subject, paging, cancel) : null;

    public async Task<Page<DeedRow>?> OfActor(Actor actor, Paging paging, CancellationToken cancel) =>
        actor.Person is { } person ? await ListAsync(person.Subject, paging, cancel) : null;

    /// <summary>What was told of a subject. Whoever asks has decided that the actor may read it.</summary>
    public async Task<Page<DeedRow>> ListAsync(string subject, Paging paging, CancellationToken cancel)
    {
        var told = db.AuditEvents.AsNoTracking().Where(one => one.Subject == subject);
        var total = await told.CountAsync(cancel);
        var rows = await (
            from one in told
            join account in db.Users on one.Actor equals (Guid?)account.Id into actors
            from account in actors.DefaultIfEmpty()
            orderby one.Number descending
            select new { one.Number, one.At, one.Actor, Name = account == null || account.Forgotten != null ? null : account.PreferredName, one.Deed })
            .Skip(paging.Skip).Take(paging.Size).ToListAsync(cancel);
        return new([.. rows.Select(row => new DeedRow(row.Number, row.At, row.Actor is { } person ? new PersonId(person) : null, row.Name, row.Deed))], total, paging);
    }
}
