using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Shared.Navigation;

/// <summary>A component that a feature puts above every page, whoever reads it. It asks the database nothing, for the page does.</summary>
public sealed record PageBanner(Type Component);

/// <summary>Registers banners.</summary>
public static class PageBanners
{
    public static void AddPageBanner<TComponent>(this IServiceCollection services) => services.AddSingleton(new PageBanner(typeof(TComponent)));
}
