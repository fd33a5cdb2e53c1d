using Cairn.Organisations.Web;
using Cairn.Shared.Navigation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Organisations;

/// <summary>The doors of organisations: the tree of those who improve.</summary>
internal static class OrganisationsFeature
{
    public static void AddOrganisations(this IServiceCollection services)
    {
        services.AddDeedPages("{Subject}", DeedReaders.Everybody, "OrganisationFounded", "OrganisationDescribed", "PrioritySet", "PriorityChanged");
        services.AddDeedPages("{Subject}/visibility", DeedReaders.Organisation, "PrivacyChanged");
        services.AddScoped<FoundOrganisationHandler>();
        services.AddScoped<DescribeOrganisationHandler>();
        services.AddScoped<MoveOrganisationHandler>();
        services.AddScoped<MergeOrganisationHandler>();
        services.AddScoped<SetPriorityHandler>();
        services.AddScoped<ChangePriorityHandler>();
        services.AddScoped<FindOrganisation>();
        services.AddScoped<ListDestinations>();
        services.AddScoped<ListOrganisations>();
        services.AddScoped<ListPublicOrganisations>();
        services.AddScoped<IPaletteSource, OrganisationPalette>();
        services.AddDestination(new("Organisations", "/organisations"));
    }

    public static void MapOrganisations(this IEndpointRouteBuilder routes)
    {
        routes.MapOrganisationsApi();
        routes.MapPriorities();
    }
}
