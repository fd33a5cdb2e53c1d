using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Makes recovery codes, and takes them.</summary>
internal sealed class RecoveryCodes(CairnDb db, TimeProvider clock)
{
    /// <summary>New codes instead of the old. They are to be saved by the caller, and shown once.</summary>
    public async Task<IReadOnlyList<string>> RenewAsync(Guid account, CancellationToken cancel)
    {
        db.RemoveRange(await db.RecoveryCodes.Where(code => code.Account == account).ToListAsync(cancel));
        var codes = Enumerable.Range(0, RecoveryCode.HowMany).Select(_ => Secrets.ForPaper()).ToList();
        db.AddRange(codes.Select(code => new RecoveryCode(Guid.CreateVersion7(clock.GetUtcNow()), account, code)));
        return codes;
    }

    /// <summary>Whether it was one of them; then it is gone. Of two who send one code at once, one is let in.</summary>
    public async Task<bool> TakeAsync(Guid account, string code, CancellationToken cancel)
    {
        var hash = RecoveryCode.HashOf(code);
        return await db.RecoveryCodes.Where(held => held.Account == account && held.SecretHash == hash).ExecuteDeleteAsync(cancel) == 1;
    }
}
