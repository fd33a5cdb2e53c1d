using System.Net;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Tests.Api;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Organisations;

/// <summary>Nobody lets more people see an organisation by a slip, and its people hear when others can.</summary>
public sealed class OrganisationPrivacyTests
{
    [Theory, EachDatabase]
    public async Task The_form_asks_once_more_before_more_people_can_see_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var ines = await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var browser = await app.SignedInAsync("ines");
        var settings = $"/organisations/{app.World.Rowan.Value}/settings";
        (string, string)[] written = [("Name", "Rowan"), ("Type", "Ward"), ("Level", "Micro"), ("Privacy", "Public"), ("Version", "1")];

        var asked = await RunningApp.SubmitAsync(browser, settings, "describe", null, written);

        asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await asked.Content.ReadAsStringAsync(Cancel);
        page.ShouldContain("Anybody will be able to read what Rowan ward says of itself");
        page.ShouldContain("name=\"Widen\" value=\"Public\"");
        (await RunningApp.SendAsync(browser, settings, page, "describe", [.. written, ("Widen", "Public")])).StatusCode.ShouldBe(HttpStatusCode.Found);
        await using var db = app.World.Open();
        (await db.Organisations.SingleAsync(o => o.Id == app.World.Rowan, Cancel)).Privacy.ShouldBe(PrivacyLevel.Public);
        (await db.Notices.SingleAsync(Cancel)).ShouldSatisfyAllConditions(notice => notice.Person.ShouldBe(amara), notice => notice.Words.ShouldBe("NoticePrivacy.Public"));
        (await app.AskAsync((DescribeOrganisationHandler describe) => describe.Handle(new(app.World.Rowan, new("Rowan", OrganisationType.Ward, OrganisationLevel.Micro, "", PrivacyLevel.Confidential), 2), app.World.Ines with { Person = ines }, Cancel))).ShouldBe(Outcome.Accepted, "fewer need no second word");
        (await db.Notices.CountAsync(Cancel)).ShouldBe(2);
    }

    [Theory, EachDatabase]
    public async Task Programs_say_it_too(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var program = await app.ProgramOfAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var address = $"/api/organisations/{app.World.Rowan.Value}";

        var asked = await program.SendAsync("PUT", address, new { name = "Rowan", type = "Ward", level = "Micro", privacy = "Network" }, "\"1\"");
        var sure = await program.SendAsync("PUT", address, new { name = "Rowan", type = "Ward", level = "Micro", privacy = "Network", widen = "Network" }, "\"1\"");

        (await asked.JsonAsync()).GetProperty("errors").TryGetProperty("Widen", out _).ShouldBeTrue();
        sure.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
