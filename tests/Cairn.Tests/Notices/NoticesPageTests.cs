using System.Net;
using Cairn.Notices;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Notices;

public sealed class NoticesPageTests
{
    [Theory, EachDatabase]
    public async Task The_bell_counts_what_is_unread_until_it_is_read(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var amara = await StartAsync(app, told: 2);
        (await amara.GetStringAsync("/organisations", Cancel)).ShouldContain("aria-label=\"Notices: 2 unread\"");
        var page = await amara.GetStringAsync("/notices", Cancel);
        var first = RowIn(page);

        (await RunningApp.SendAsync(amara, "/notices", page, "read", [("Row", first)])).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await amara.GetStringAsync("/organisations", Cancel)).ShouldContain("aria-label=\"Notices: 1 unread\"");
        (await RunningApp.SendAsync(amara, "/notices", page, "read", [("Row", first)])).StatusCode.ShouldBe(HttpStatusCode.Found, "it is read, as was wished");
        (await amara.GetStringAsync("/organisations", Cancel)).ShouldContain("aria-label=\"Notices: 1 unread\"");
    }

    [Theory, EachDatabase]
    public async Task All_are_marked_at_once_and_said_so_once(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var amara = await StartAsync(app, told: 3);

        (await RunningApp.SubmitAsync(amara, "/notices", "read-all")).StatusCode.ShouldBe(HttpStatusCode.Found);

        var page = await amara.GetStringAsync("/notices", Cancel);
        page.ShouldContain("role=\"status\">All are marked as read.</div>");
        page.ShouldContain("You have read them all.");
        (await amara.GetStringAsync("/notices", Cancel)).ShouldNotContain("All are marked as read.");
    }

    [Fact]
    public async Task Nobody_reads_the_notices_of_another_or_marks_them()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        using var amara = await StartAsync(app, told: 1);
        await app.AddAsync("otto", app.World.Southmere, Role.Administrator);
        using var otto = await app.SignedInAsync("otto");
        var page = await amara.GetStringAsync("/notices", Cancel);
        page.ShouldContain("You were invited to Rowan ward.");
        var hers = RowIn(page);

        (await otto.GetStringAsync("/notices", Cancel)).ShouldContain("Nothing to tell you yet");
        var refused = await RunningApp.SubmitAsync(otto, "/notices", "read", null, ("Row", hers));

        refused.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await refused.Content.ReadAsStringAsync(Cancel)).ShouldContain("This is not there any more");

        (await amara.GetStringAsync("/organisations", Cancel)).ShouldContain("aria-label=\"Notices: 1 unread\"");
    }

    [Theory, EachDatabase]
    public async Task People_are_named_as_they_wish_to_be_called_when_it_is_read(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (ines, lee) = (await app.AddAsync("ines", app.World.Northmoor, Role.Administrator), await app.AddAsync("lee", app.World.Trust, Role.Member));
        var (_, invited) = await app.AskAsync(async (InviteHandler invite) => await invite.Handle(new(app.World.Rowan, "lee@example.org", Role.Coach), await app.ActorAsync(ines), Cancel));
        await app.AskAsync(async (AcceptInvitationHandler accept) => await accept.Handle(new(invited!.Secret, null, []), await app.ActorAsync(lee), Cancel));
        using var browser = await app.SignedInAsync("ines");

        (await browser.GetStringAsync("/notices", Cancel)).ShouldContain($"<a href=\"/people/{lee.Value}\">lee took up your invitation to Rowan ward.</a>");

        await using (var db = app.World.Open())
        {
            (await db.Notices.Select(notice => notice.Arguments).SingleAsync(Cancel)).ShouldNotContain("lee");
            await db.Users.Where(account => account.Id == lee.Value).ExecuteUpdateAsync(set => set.SetProperty(account => account.Forgotten, app.Clock.GetUtcNow()), Cancel);
        }

        (await browser.GetStringAsync("/notices", Cancel)).ShouldContain("Somebody who left took up your invitation to Rowan ward.");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The first notice that is not read yet.</summary>
    private static string RowIn(string page) => page[(page.IndexOf("name=\"Row\" value=\"", StringComparison.Ordinal) + "name=\"Row\" value=\"".Length)..].Split('"')[0];

    private static async Task<HttpClient> StartAsync(RunningApp app, int told)
    {
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        await using var db = app.World.Open();
        var amara = (await db.Users.SingleAsync(account => account.PreferredName == "amara", Cancel)).Person;
        for (var i = 0; i < told; i++)
            db.Notify(amara, "NoticesExample", "/organisations/" + app.World.Rowan.Value, app.World.Clock.GetUtcNow());
        await db.SaveChangesAsync(Cancel);
        return await app.SignedInAsync("amara");
    }
}
