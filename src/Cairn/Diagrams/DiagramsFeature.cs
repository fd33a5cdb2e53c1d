using Cairn.Diagrams.Web;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Navigation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Diagrams;

/// <summary>The doors of diagrams: theories and causes, drawn by several at once.</summary>
internal static class DiagramsFeature
{
    public static void AddDiagrams(this IServiceCollection services)
    {
        services.AddProjectTab(new(ProjectSection.Theory, 3, "Diagrams", "/diagrams"));
        services.AddDeedPages("/diagrams/{Diagram}", DeedReaders.Everybody, "DiagramBegun", "DiagramBroughtBack", "DiagramVersionKept");
        services.AddDeedPages("{Subject}/diagrams", DeedReaders.Everybody, "DiagramRemoved");
        services.AddSingleton<DiagramSignals>();
        services.AddSingleton<DiagramVisitors>();
        services.AddSingleton<DiagramStream>();
        services.AddScoped<TheoryAim>();
        services.AddScoped<BeginDiagramHandler>();
        services.AddScoped<EditDiagramHandler>();
        services.AddScoped<AddFairDriverHandler>();
        services.AddScoped<KeepVersionHandler>();
        services.AddScoped<RemoveDiagramHandler>();
        services.AddScoped<BringBackDiagramHandler>();
        services.AddScoped<ListDiagrams>();
        services.AddScoped<FindDiagram>();
        services.AddScoped<ListOperations>();
        services.AddScoped<ListVersions>();
        services.AddScoped<FindVersion>();
        services.AddScoped<IGuideEvidence, DrawnSteps>();
        services.AddScoped<IDriversOfAims, PrimaryDrivers>();
        services.AddScoped<IFairDrivers, FairDrivers>();
        services.AddScoped<IKnowsGonePages, PutAwayDiagrams>();
        services.AddScoped<IOverviewPart, TheoryOnOverview>();
        services.AddScoped<IBriefPart, TheoriesInBrief>();
        services.AddScoped<IPersonalData, DiagramsData>();
    }

    public static void MapDiagrams(this IEndpointRouteBuilder routes)
    {
        routes.MapDiagramDrawing();
        routes.MapDiagramLive();
        routes.MapDiagramsApi();
    }
}
