using Cairn.Notices.Web;
using Cairn.Organisations;
using Cairn.Shared.Navigation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Notices;

/// <summary>The doors of notices: what somebody should know.</summary>
internal static class NoticesFeature
{
    public static void AddNotices(this IServiceCollection services)
    {
        services.AddScoped<ListNotices>();
        services.AddScoped<CountUnread>();
        services.AddSingleton<CountUnread.Question>();
        services.AddScoped<UnreadNotices>();
        services.AddScoped<ReadNoticeHandler>();
        services.AddScoped<ReadAllNoticesHandler>();
        services.AddScoped<IPersonalData, NoticesData>();
        services.AddDestination(new("Notices", "/notices", DestinationPlace.Own));
        services.AddTopBarPart<Bell>(place: 20);
    }

    public static void MapNotices(this IEndpointRouteBuilder routes) => routes.MapNoticesApi();

    public static void UseNotices(this IApplicationBuilder app) => UnreadNotices.Use(app);
}
