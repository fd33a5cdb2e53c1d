using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Notices;

/// <summary>What notices keep about somebody: their inbox.</summary>
internal sealed class NoticesData(CairnDb db) : IPersonalData
{
    public string Part => "notices";

    public async Task<object?> TellAsync(PersonId person, CancellationToken cancel) =>
        await db.Notices.AsNoTracking().Where(notice => notice.Person == person).OrderBy(notice => notice.At).Select(notice => new { notice.At, notice.Words, Arguments = notice.Gaps, notice.Address }).ToListAsync(cancel);

    public Task ForgetAsync(PersonId person, CancellationToken cancel) => db.Notices.Where(notice => notice.Person == person).ExecuteDeleteAsync(cancel);
}
