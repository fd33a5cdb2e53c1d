using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Shared.Navigation;

/// <summary>Where that stands which a deed of a history was done to. Features register theirs in their door.</summary>
/// <param name="Deed">What was done: a key of the words.</param>
/// <param name="Page">Its address, in which <c>{Subject}</c> is that of what the history is of, and any other name in braces a detail of the deed.</param>
/// <param name="For">Who may open it.</param>
public sealed record DeedPage(string Deed, string Page, DeedReaders For = DeedReaders.Everybody);

/// <summary>Who may open a page to which a history leads.</summary>
public enum DeedReaders
{
    /// <summary>Everybody who may read the history.</summary>
    Everybody,

    /// <summary>The people of the organisation.</summary>
    Organisation,

    /// <summary>Those who run it.</summary>
    Runners,
}

/// <summary>Knows pages of a feature that are gone although a history tells of them, so that no link leads nowhere.</summary>
public interface IKnowsGonePages
{
    /// <summary>Those among some addresses that are its own and cannot be opened any more.</summary>
    Task<IReadOnlySet<string>> GoneAmongAsync(IReadOnlyCollection<string> addresses, CancellationToken cancel);
}

/// <summary>Registers where deeds lead.</summary>
public static class DeedPages
{
    public static void AddDeedPages(this IServiceCollection services, string page, DeedReaders readers, params IReadOnlyList<string> deeds)
    {
        foreach (var deed in deeds)
            services.AddSingleton(new DeedPage(deed, page, readers));
    }
}
