using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Notices.Web;

/// <summary>What somebody should know, for their own programs.</summary>
internal static class NoticesApi
{
    public static void MapNoticesApi(this IEndpointRouteBuilder routes)
    {
        var notices = routes.MapApi("notices");
        notices.MapGet("", ListAsync).Needs(Scopes.Read).WithName("ListNotices").WithSummary("Your notices, the latest first, 25 on a page.").Produces<PageResource<NoticeResource>>();
        notices.MapPut("{id:guid}/reading", ReadAsync).Needs(Scopes.Account).WithName("ReadNotice").WithSummary("Marks one as read.").Produces(StatusCodes.Status204NoContent);
        notices.MapPut("reading", ReadAllAsync).Needs(Scopes.Account).WithName("ReadAllNotices").WithSummary("Marks all as read.").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> ListAsync(int? page, ListNotices list, Actor actor, Words words, CancellationToken cancel)
    {
        var view = await list.Handle(page, actor, cancel);
        return Results.Ok(PageResource<NoticeResource>.Of(view.Notices, notice => NoticeResource.Of(notice, view, words)));
    }

    private static async Task<IResult> ReadAsync(Guid id, ReadNoticeHandler read, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await read.Handle(new(new(id)), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> ReadAllAsync(ReadAllNoticesHandler read, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await read.Handle(actor, cancel), words, Results.NoContent);
}

/// <summary>Something that you should know, and the page it leads to; <c>readAt</c> is empty until you read it.</summary>
public sealed record NoticeResource(Guid Id, string Text, string Address, DateTimeOffset At, DateTimeOffset? ReadAt)
{
    internal static NoticeResource Of(Notice notice, NoticesView view, Words words) => new(notice.Id.Value, words.TextOf(notice, view), notice.Address, notice.At, notice.ReadAt);
}
