using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Http;

namespace Cairn.Instruments.Web;

/// <summary>Says whose instruments an address is about: it stands under projects or under organisations.</summary>
internal static class OwnerAddress
{
    public static WaveOwner OwnerAt(this HttpContext http, Guid id) =>
        IsUnder(http, "/organisations") || IsUnder(http, Api.Root + "/organisations") ? WaveOwner.Of(new OrganisationId(id)) : WaveOwner.Of(new ProjectId(id));

    private static bool IsUnder(HttpContext http, string address) => http.Request.Path.StartsWithSegments(address, StringComparison.OrdinalIgnoreCase);
}
