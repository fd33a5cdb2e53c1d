using Cairn.Shared.Language;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Shared.Layout;

/// <summary>The doors of the shell: what stands around every page.</summary>
internal static class Shell
{
    public static void AddShell(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped(provider => Words.In(LanguageOf(provider.GetRequiredService<IHttpContextAccessor>().HttpContext), provider.GetRequiredService<TimeProvider>().LocalTimeZone));
        services.AddSingleton<Toasts>();
        services.AddPlainProblems();
        services.PostConfigure<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme, cookie => cookie.Events.OnRedirectToAccessDenied = denied =>
        {
            denied.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        });
    }

    public static void MapShell(this IEndpointRouteBuilder routes)
    {
        routes.MapAssets();
        VisitorChoice.Language.Map(routes);
        VisitorChoice.Theme.Map(routes);
        VisitorChoice.Slash.Map(routes);
    }

    private static SpokenLanguage LanguageOf(HttpContext? context) => SpokenLanguage.All.First(language => language.Tag == VisitorChoice.Language.In(context));
}
