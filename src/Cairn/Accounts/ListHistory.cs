using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Navigation;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Something that was done, by whom; no name where it was the program, or somebody who was forgotten.</summary>
/// <param name="Number">Its number in the trail.</param>
/// <param name="At">When.</param>
/// <param name="Person">Who did it.</param>
/// <param name="Name">What they wish to be called.</param>
/// <param name="Deed">What was done: a key of the words.</param>
/// <param name="Facts">To whom, from where to where, and what changed.</param>
/// <param name="Page">Where that stands which it was done to, as far as the reader may open it; null where there is no such page.</param>
public sealed record DeedRow(long Number, DateTimeOffset At, PersonId? Person, string? Name, string Deed, DeedFacts Facts, string? Page = null);

/// <summary>
/// Lists what was told of a subject to those concerned. Those who belong to an organisation read what was done to it; who was given a role
/// there or invited is for those who run it, and what was told of a person for themselves.
/// </summary>
internal sealed class ListHistory(CairnDb db, ReadDeeds read, DeedAddresses pages, TimeProvider clock)
{
    /// <summary>What is done to an organisation itself, and to no single person.</summary>
    private static readonly string[] DoneToOrganisations =
    [
        "OrganisationFounded", "OrganisationDescribed", "PrivacyChanged", "OrganisationMoved", "OrganisationMerged", "OrganisationTookIn",
        "PrioritySet", "PriorityChanged", "ProblemBoardSet", "CharterRuleSet", "SmallNumberRuleSet",
    ];

    public async Task<Page<DeedRow>?> OfOrganisation(OrganisationId id, Actor actor, Paging paging, CancellationToken cancel)
    {
        if (await db.OrganisationsOf(actor).Where(o => o.Id == id).Select(o => new { IsRun = db.OrganisationsRunBy(actor).Any(run => run.Id == id) }).SingleOrDefaultAsync(cancel) is not { } found)
            return null;

        await db.LookAtAsync(id.Subject, actor.Person?.Value, clock.GetUtcNow(), cancel);
        var told = ToldOf(id.Subject);
        return await ListAsync(found.IsRun ? told : told.Where(one => DoneToOrganisations.Contains(one.Deed)), found.IsRun, found.IsRun ? DeedReaders.Runners : DeedReaders.Organisation, actor, paging, cancel);
    }

    public async Task<Page<DeedRow>?> OfActor(Actor actor, Paging paging, CancellationToken cancel) =>
        actor.Person is { } person ? await ListAsync(person.Subject, DeedReaders.Everybody, actor, paging, cancel) : null;

    /// <summary>What was told of a subject, without whom it was done to: they may have taken it back since. Whoever asks has decided that the actor may read it.</summary>
    public Task<Page<DeedRow>> ListAsync(string subject, DeedReaders reader, Actor actor, Paging paging, CancellationToken cancel) => ListAsync(ToldOf(subject), isNaming: false, reader, actor, paging, cancel);

    private IQueryable<AuditEvent> ToldOf(string subject) => db.AuditEvents.AsNoTracking().Where(one => one.Subject == subject);

    private async Task<Page<DeedRow>> ListAsync(IQueryable<AuditEvent> told, bool isNaming, DeedReaders reader, Actor actor, Paging paging, CancellationToken cancel)
    {
        var total = await told.CountAsync(cancel);
        var rows = await (
            from one in told
            join account in db.Users on one.Actor equals (Guid?)account.Id into actors
            from account in actors.DefaultIfEmpty()
            orderby one.Number descending
            select new { one.Number, one.At, one.Actor, Name = account == null || account.Forgotten != null ? null : account.PreferredName, one.Subject, one.Deed, one.Details })
            .Skip(paging.Skip).Take(paging.Size).ToListAsync(cancel);
        var facts = await read.Handle([.. rows.Select(row => row.Details)], isNaming, actor, cancel);
        var addresses = await pages.Handle([.. rows.Select(row => (row.Subject, row.Deed, row.Details))], reader, cancel);
        return new([.. rows.Select((row, i) => new DeedRow(row.Number, row.At, row.Actor is { } person ? new PersonId(person) : null, row.Name, row.Deed, facts[i], addresses[i] ?? (facts[i].Place is { } place ? $"/organisations/{place.Value}" : null)))], total, paging);
    }
}
