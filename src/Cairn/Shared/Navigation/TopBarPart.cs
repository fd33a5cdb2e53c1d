using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Shared.Navigation;

/// <summary>A component that a feature puts into the top bar of those who are signed in, such as the bell. Lower places come first.</summary>
public sealed record TopBarPart(Type Component, int Place);

/// <summary>Registers parts of the top bar.</summary>
public static class TopBarParts
{
    public static void AddTopBarPart<TComponent>(this IServiceCollection services, int place) => services.AddSingleton(new TopBarPart(typeof(TComponent), place));
}
