using Cairn.Imports.Web;
using Cairn.Organisations;
using Cairn.Shared.Daily;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Imports;

/// <summary>The doors of imports: readings that come as a file or from a program, looked at first, written all at once, and taken back as a whole.</summary>
internal static class ImportsFeature
{
    public static void AddImports(this IServiceCollection services)
    {
        services.AddScoped<UploadFileHandler>();
        services.AddScoped<MapImportHandler>();
        services.AddScoped<RunImportHandler>();
        services.AddScoped<StopImportHandler>();
        services.AddScoped<DropImportHandler>();
        services.AddScoped<UndoImportHandler>();
        services.AddScoped<SendReadingsHandler>();
        services.AddScoped<ImportPlanning>();
        services.AddScoped<ImportWriting>();
        services.AddScoped<ImportWork>();
        services.AddScoped<ImportEnding>();
        services.AddScoped<ImportBusy>();
        services.AddScoped<FindImport>();
        services.AddScoped<FindImportState>();
        services.AddScoped<ListImports>();
        services.AddScoped<ListProjectReadings>();
        services.AddSingleton<ImportRuns>();
        services.AddHostedService(provider => provider.GetRequiredService<ImportRuns>());
        services.AddScoped<IDailyWork, ImportSweep>();
        services.AddScoped<IPersonalData, ImportsData>();
    }

    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        routes.MapProjectReadingsFile();
        routes.MapImportsApi();
    }
}
