using Cairn.Journal.Web;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Navigation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Journal;

/// <summary>The doors of journals: what happened in a project, day by day, with photos and files.</summary>
internal static class JournalFeature
{
    public static void AddJournal(this IServiceCollection services)
    {
        services.AddProjectTab(new(ProjectSection.Record, 1, "Journal", "/journal"));
        services.AddDeedPages("/journal/{Entry}", DeedReaders.Everybody, "JournalWritten", "JournalChanged", "JournalFileAttached", "JournalFileRemoved", "JournalRemoved");
        services.AddScoped<WriteEntryHandler>();
        services.AddScoped<ChangeEntryHandler>();
        services.AddScoped<RemoveEntryHandler>();
        services.AddScoped<AttachFileHandler>();
        services.AddScoped<RemoveFileHandler>();
        services.AddScoped<ListJournal>();
        services.AddScoped<FindEntry>();
        services.AddScoped<FindFile>();
        services.AddScoped<IBriefPart, JournalInBrief>();
        services.AddScoped<IPersonalData, JournalData>();
    }

    public static void MapJournal(this IEndpointRouteBuilder routes)
    {
        routes.MapJournalFiles();
        routes.MapJournalApi();
        routes.MapJournalFilesApi();
    }
}
