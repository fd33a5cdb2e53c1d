using Cairn.Organisations;
using Cairn.Progress.Web;
using Cairn.Projects;
using Cairn.Shared.Navigation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Progress;

/// <summary>The doors of progress: how far a project has come, by its record, its team and its coach.</summary>
internal static class ProgressFeature
{
    public static void AddProgress(this IServiceCollection services)
    {
        services.AddProjectTab(new(ProjectSection.Standing, 2, "ProgressTab", "/progress", ProjectReaders.Organisation));
        services.AddDeedPages("{Subject}/progress", DeedReaders.Organisation, "ProgressAssessed");
        services.AddScoped<AssessProgressHandler>();
        services.AddScoped<FindProgress>();
        services.AddScoped<IBriefPart, ProgressInBrief>();
        services.AddScoped<IPersonalData, ProgressData>();
    }

    public static void MapProgress(this IEndpointRouteBuilder routes) => routes.MapProgressApi();
}
