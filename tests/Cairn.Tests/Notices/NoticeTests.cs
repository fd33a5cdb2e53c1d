using Cairn.Notices;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Notices;

public sealed class NoticeTests
{
    [Theory, EachDatabase]
    public async Task Are_seen_by_their_owner_and_nobody_else(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await TellAsync(world, world.Amara, "Rowan ward");
        await TellAsync(world, world.Amara, "Hazel ward");
        await TellAsync(world, world.Otto, "Alder ward");
        await using var db = world.Open();

        var amara = await new ListNotices(db).Handle(1, world.Amara, Cancel);

        amara.Notices.Rows.Select(notice => notice.Gaps.Single()).ShouldBe(["Hazel ward", "Rowan ward"], "newest first");
        amara.Unread.ShouldBe(2);
        (await new CountUnread(db, new()).Handle(world.Otto, Cancel)).ShouldBe(1);
        (await new CountUnread(db, new()).Handle(world.Ines, Cancel)).ShouldBe(0);
        (await new CountUnread(db, new()).Handle(Actor.Anonymous, Cancel)).ShouldBe(0);
        (await new ListNotices(db).Handle(1, Actor.Anonymous, Cancel)).Notices.Rows.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Are_read_by_their_owner_only(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await TellAsync(world, world.Amara, "Rowan ward");
        await using var db = world.Open();
        var notice = (await db.Notices.SingleAsync(Cancel)).Id;
        var read = new ReadNoticeHandler(db, world.Clock);

        (await read.Handle(new(notice), world.Otto, Cancel)).Kind.ShouldBe(OutcomeKind.NotFound);
        (await read.Handle(new(notice), Actor.Anonymous, Cancel)).Kind.ShouldBe(OutcomeKind.NotFound);
        (await new CountUnread(db, new()).Handle(world.Amara, Cancel)).ShouldBe(1);
        (await read.Handle(new(notice), world.Amara, Cancel)).Kind.ShouldBe(OutcomeKind.Accepted);

        (await new CountUnread(db, new()).Handle(world.Amara, Cancel)).ShouldBe(0);
        var first = (await db.Notices.AsNoTracking().SingleAsync(Cancel)).ReadAt;
        await read.Handle(new(notice), world.Amara, Cancel);
        (await db.Notices.AsNoTracking().SingleAsync(Cancel)).ReadAt.ShouldBe(first, "only the first reading counts");
    }

    [Theory, EachDatabase]
    public async Task Are_all_read_at_once_and_those_of_others_stay(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        foreach (var person in new[] { world.Amara, world.Amara, world.Otto })
            await TellAsync(world, person, "Rowan ward");
        await using var db = world.Open();

        await new ReadAllNoticesHandler(db, world.Clock).Handle(world.Amara, Cancel);

        (await new CountUnread(db, new()).Handle(world.Amara, Cancel)).ShouldBe(0);
        (await new CountUnread(db, new()).Handle(world.Otto, Cancel)).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task Go_with_whoever_is_forgotten(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await TellAsync(world, world.Amara, "Rowan ward");
        await TellAsync(world, world.Otto, "Alder ward");
        await using var db = world.Open();

        await new NoticesData(db).ForgetAsync(world.Amara.Person!.Value, Cancel);

        (await db.Notices.Select(notice => notice.Person).ToListAsync(Cancel)).ShouldBe([world.Otto.Person!.Value]);
    }

    [Theory, EachDatabase]
    public async Task Come_in_pages(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        for (var i = 0; i <= ListNotices.OnAPage; i++)
            await TellAsync(world, world.Amara, "Rowan ward");
        await using var db = world.Open();

        (await new ListNotices(db).Handle(1, world.Amara, Cancel)).Notices.Rows.Count.ShouldBe(ListNotices.OnAPage);
        var last = await new ListNotices(db).Handle(99, world.Amara, Cancel);
        (last.Notices.Paging.Number, last.Notices.Pages, last.Notices.Rows.Count).ShouldBe((2, 2, 1));
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("//evil.example")]
    [InlineData("")]
    public void Lead_to_pages_of_ours_only(string address) =>
        Should.Throw<ArgumentException>(() => new Notice(default, default, "Saved", address, default, []));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task TellAsync(World world, Actor actor, string place)
    {
        await using var db = world.Open();
        db.Notify(actor.Person!.Value, "NoticesExample", "/organisations", world.Clock.GetUtcNow(), place);
        await db.SaveChangesAsync(Cancel);
    }
}
