using Cairn.Instruments.Web;
using Cairn.Organisations;
using Cairn.Projects;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Instruments;

/// <summary>The doors of instruments: looking at a project together, in waves, without anybody being found out.</summary>
internal static class InstrumentsFeature
{
    public static void AddInstruments(this IServiceCollection services)
    {
        services.AddProjectTab(new("InstrumentsTab", "/instruments"));
        services.AddScoped<OpenWaveHandler>();
        services.AddScoped<CloseWaveHandler>();
        services.AddScoped<MakeLinksHandler>();
        services.AddScoped<AnswerWaveHandler>();
        services.AddScoped<AnswerByLinkHandler>();
        services.AddScoped<ListInstruments>();
        services.AddScoped<FindInstrument>();
        services.AddScoped<FindWave>();
        services.AddScoped<FindLink>();
        services.AddScoped<IPersonalData, InstrumentsData>();
    }

    public static void MapInstruments(this IEndpointRouteBuilder routes) => routes.MapInstrumentsApi();
}
