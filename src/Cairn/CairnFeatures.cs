using Cairn.Accounts;
using Cairn.Notices;
using Cairn.Organisations;
using Cairn.Search;
using Cairn.Shared.Layout;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn;

/// <summary>The table of contents: every feature has its line in both doors.</summary>
public static class CairnFeatures
{
    public static void AddCairn(this IServiceCollection services, DatabaseChoice database)
    {
        services.AddSingleton(database);
        services.AddSingleton(TimeProvider.System);
        services.AddDbContext<CairnDb>(database.Apply);
        services.AddDataProtection().SetApplicationName("Cairn").PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(database.DataFolder, "keys")));
        services.AddRazorComponents();
        services.AddAntiforgery(form => form.Cookie.Name = "cairn-form");
        services.AddShell();

        services.AddOrganisations();
        services.AddNotices();
        services.AddAccounts();
        services.AddSearch();
    }

    public static void MapCairn(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UsePlainProblems();
        app.UseAuthentication();
        app.UseCurrentActor();
        app.UseAuthorization();
        app.UseAntiforgery();

        app.MapShell();
        app.MapRazorComponents<App>().RequireAuthorization();
        app.MapAccounts();
        app.MapSearch();
    }
}
