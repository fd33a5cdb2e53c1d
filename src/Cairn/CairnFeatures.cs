using System.Globalization;
using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Layout;
using Cairn.Shared.Storage;
using Cairn.Shared.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn;

/// <summary>The table of contents: every feature has its line in both doors.</summary>
public static class CairnFeatures
{
    public static void AddCairn(this IServiceCollection services, DatabaseChoice database)
    {
        services.AddSingleton(database);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new Words(CultureInfo.GetCultureInfo("en-GB")));
        services.AddDbContext<CairnDb>(database.Apply);
        services.AddDataProtection().SetApplicationName("Cairn").PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(database.DataFolder, "keys")));
        services.AddRazorComponents();
        services.AddAntiforgery(form => (form.Cookie.Name, form.Cookie.SecurePolicy) = ("cairn-form", CookieSecurePolicy.SameAsRequest));

        services.AddOrganisations();
        services.AddAccounts();
    }

    public static void MapCairn(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler("/fault", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseAuthentication();
        app.UseCurrentActor();
        app.UseAuthorization();
        app.UseAntiforgery();

        app.MapAssets();
        app.MapRazorComponents<App>().RequireAuthorization();
        app.MapAccounts();
    }
}
