using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Accounts;

/// <summary>Knows accounts that many people use at once, so that none of them may make it their own or take it from the others.</summary>
public interface ISharedAccounts
{
    /// <summary>Why nothing may be changed in how this person signs in, nor the person forgotten; null where it may.</summary>
    Task<Refusal?> RefusalAsync(PersonId person, CancellationToken cancel);
}

internal static class SharedAccounts
{
    public static async Task<Refusal?> RefusalAsync(this IEnumerable<ISharedAccounts> shared, PersonId person, CancellationToken cancel)
    {
        foreach (var some in shared)
        {
            if (await some.RefusalAsync(person, cancel) is { } refusal)
                return refusal;
        }

        return null;
    }
}
