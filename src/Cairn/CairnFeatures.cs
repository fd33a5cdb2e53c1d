using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Cairn.Accounts;
using Cairn.Charts;
using Cairn.Dashboards;
using Cairn.Demonstration;
using Cairn.Diagrams;
using Cairn.Equity;
using Cairn.Imports;
using Cairn.Involvement;
using Cairn.Journal;
using Cairn.Instruments;
using Cairn.Measures;
using Cairn.Notices;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Problems;
using Cairn.Progress;
using Cairn.Projects;
using Cairn.Search;
using Cairn.Shared.Basics;
using Cairn.Shared.Daily;
using Cairn.Shared.Layout;
using Cairn.Shared.Mail;
using Cairn.Shared.Storage;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn;

/// <summary>The table of contents: every feature has its line in both doors.</summary>
public static class CairnFeatures
{
    public static void AddCairn(this IServiceCollection services, DatabaseChoice database, CairnOptions? options = null)
    {
        options ??= new();
        services.AddSingleton(options);
        services.AddSingleton(database);
        services.AddSingleton<TimeProvider>(new InstallationTime(options.TimeZone));
        services.AddDbContextPool<CairnDb>(database.Apply);
        services.AddDataProtection().SetApplicationName("Cairn").PersistKeysToFileSystem(Directory.CreateDirectory(database.Keys));
        services.AddRazorComponents();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)); // names in every alphabet stay as they are
        services.AddAntiforgery(form => (form.Cookie.Name, form.Cookie.SecurePolicy) = ("cairn-form", CookieSecurePolicy.SameAsRequest));
        services.AddQuietLogs();
        services.AddShell();
        services.AddPacking();
        SameAnswers.Add(services);

        services.AddMail(options.Mail, options.Address);
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
            json.SerializerOptions.Converters.Add(new StorableJsonText());
        });
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true); // where Unreadable hears of it
        services.AddApiDocument();

        services.AddHostedService<DailyRound>();

        services.AddOrganisations();
        services.AddNotices();
        services.AddAccounts(options);
        services.AddPeople();
        services.AddProblems();
        services.AddProjects();
        services.AddDiagrams();
        services.AddJournal();
        services.AddInvolvement();
        services.AddEquity();
        services.AddMeasures();
        services.AddCharts();
        services.AddImports();
        services.AddDashboards();
        services.AddInstruments();
        services.AddProgress();
        services.AddSearch();
        services.AddDemonstration();
    }

    public static void MapCairn(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UsePacking();
        app.UsePlainProblems();
        app.UseOutputCache();
        app.UseAuthentication();
        app.UseHeldConnection();
        app.UseCurrentActor();
        app.UseMiddleware<TooLarge>();
        app.UseMiddleware<Unreadable>();
        app.UseDemonstration();
        app.UseAuthorization();
        app.UseMiddleware<StorableText>();
        app.UseNotices();
        app.UseAntiforgery();

        app.MapShell();
        app.MapRazorComponents<App>().RequireAuthorization();
        app.MapApiDocument();
        app.MapOrganisations();
        app.MapNotices();
        app.MapAccounts();
        app.MapPeople();
        app.MapProblems();
        app.MapProjects();
        app.MapDiagrams();
        app.MapJournal();
        app.MapInvolvement();
        app.MapEquity();
        app.MapMeasures();
        app.MapCharts();
        app.MapImports();
        app.MapDashboards();
        app.MapInstruments();
        app.MapProgress();
        app.MapSearch();
        app.MapDemonstration();
    }
}
