using Cairn.Organisations;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Notices.Web;

/// <summary>
/// How many notices wait for whoever asks. It is counted before anything is drawn, for the parts of a page are drawn side by side and a
/// database context serves one at a time.
/// </summary>
internal sealed class UnreadNotices
{
    public int Count { get; private set; }

    public static void Use(IApplicationBuilder app) => app.UseWhen(HeldConnection.IsPage, pages => pages.Use(async (context, next) =>
    {
        var services = context.RequestServices;
        services.GetRequiredService<UnreadNotices>().Count = await services.GetRequiredService<CountUnread>().Handle(services.GetRequiredService<Actor>(), context.RequestAborted);
        await next(context);
    }));
}
