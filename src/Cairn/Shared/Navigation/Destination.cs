using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Shared.Navigation;

/// <summary>A page that everybody who is signed in can go to. Features register theirs in their door, so that no entry leads nowhere.</summary>
/// <param name="Words">The key of its name.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Place">Where it is offered.</param>
public sealed record Destination(string Words, string Address, DestinationPlace Place = DestinationPlace.Main);

/// <summary>Where a destination is offered; the search box offers all.</summary>
public enum DestinationPlace
{
    Main,
    Own,
    Footer,

    /// <summary>Nowhere else, and in the search box only where it is looked for.</summary>
    Search,
}

/// <summary>Registers destinations.</summary>
public static class Destinations
{
    public static void AddDestination(this IServiceCollection services, Destination destination) => services.AddSingleton(destination);
}
