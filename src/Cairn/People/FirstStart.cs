using Cairn.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.People;

/// <summary>What whoever starts a server needs to know while nobody has an account.</summary>
public static class FirstStart
{
    public const string Page = "/set-up";

    /// <summary>The set-up words; null where somebody has an account.</summary>
    public static async Task<string?> SetUpWordsAsync(this IServiceProvider services, CancellationToken cancel = default)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AnyAccount>().Handle(cancel) ? null : services.GetRequiredService<SetUpWord>().Words;
    }
}
