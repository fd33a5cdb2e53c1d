using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Whether anybody has an account; if not, whoever knows the set-up words sets up.</summary>
internal sealed class AnyAccount(CairnDb db)
{
    public Task<bool> Handle(CancellationToken cancel) => db.Users.AnyAsync(cancel);
}
