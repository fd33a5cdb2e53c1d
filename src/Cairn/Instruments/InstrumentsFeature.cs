using Cairn.Instruments.Web;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Navigation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Instruments;

/// <summary>The doors of instruments: looking at a project or an organisation together, in waves, without anybody being found out.</summary>
internal static class InstrumentsFeature
{
    public static void AddInstruments(this IServiceCollection services)
    {
        services.AddProjectTab(new(ProjectSection.Standing, 1, "InstrumentsTab", "/instruments", ProjectReaders.Organisation));
        services.AddDeedPages("{Subject}/instruments/{Instrument}", DeedReaders.Organisation, "WaveOpened", "WaveClosed");
        services.AddDeedPages("{Subject}/instruments", DeedReaders.Organisation, "WaveLinksMade", "EvidenceGiven", "EvidenceRemoved");
        services.AddScoped<OpenWaveHandler>();
        services.AddScoped<CloseWaveHandler>();
        services.AddScoped<MakeLinksHandler>();
        services.AddScoped<AnswerWaveHandler>();
        services.AddScoped<AnswerByLinkHandler>();
        services.AddScoped<GiveEvidenceHandler>();
        services.AddScoped<RemoveEvidenceHandler>();
        services.AddScoped<ListInstruments>();
        services.AddScoped<FindOwner>();
        services.AddScoped<FindInstrument>();
        services.AddScoped<FindWave>();
        services.AddScoped<FindLink>();
        services.AddScoped<FindEvidence>();
        services.AddScoped<IGuideEvidence, SeenContext>();
        services.AddScoped<IOverviewPart, WavesToAnswer>();
        services.AddScoped<IPersonalData, InstrumentsData>();
        services.AddScoped<IFollowsMergers, WavesFollowMergers>();
    }

    public static void MapInstruments(this IEndpointRouteBuilder routes) => routes.MapInstrumentsApi();
}
