using System.Net;
using System.Text.Json;
using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Tests.Databases;
using Cairn.Tests.Uploads;

namespace Cairn.Tests.Api;

/// <summary>What programs do with the resources: the same as people do on pages, with the same refusals.</summary>
public sealed class ResourceTests
{
    [Theory, EachDatabase]
    public async Task An_organisation_is_founded_found_and_changed_by_its_tag(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var program = await app.ProgramOfAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));

        var founded = await program.SendAsync("POST", "/api/organisations", new { parent = app.World.Trust.Value, name = "Willow ward", type = "Ward", level = "Micro" });
        founded.StatusCode.ShouldBe(HttpStatusCode.Created);
        var address = founded.Headers.Location!.ToString();
        var found = await program.GetAsync(address, Cancel);
        var tag = found.Headers.ETag!.ToString();
        (await found.JsonAsync()).GetProperty("privacy").GetString().ShouldBe("Organisation");

        var change = new { name = "Willow", type = "Ward", level = "Micro", purpose = "To rest.", privacy = "Confidential" };
        await ShouldSayAsync(await program.SendAsync("PUT", address, change), HttpStatusCode.PreconditionRequired, "The ETag that you saw was expected", "If-Match");
        await ShouldSayAsync(await program.SendAsync("PUT", address, change, "\"soon\""), HttpStatusCode.PreconditionFailed, "This is no ETag of ours", "If-Match");
        var silent = await program.SendAsync("PUT", address, new { name = "Willow", type = "Ward", level = "Micro" }, tag);
        silent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "who may see it is never changed by leaving it out");
        (await silent.JsonAsync()).GetProperty("errors").TryGetProperty("Privacy", out _).ShouldBeTrue();
        (await program.SendAsync("PUT", address, change, tag)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var lost = await program.SendAsync("PUT", address, change, tag);

        await ShouldSayAsync(lost, HttpStatusCode.PreconditionFailed, "Somebody else changed this meanwhile", "with its new ETag");
        (await (await program.GetAsync(address, Cancel)).JsonAsync()).GetProperty("purpose").GetString().ShouldBe("To rest.");
    }

    [Theory, EachDatabase]
    public async Task A_refusal_names_the_field_and_what_was_expected(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var program = await app.ProgramOfAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));

        var answer = await program.SendAsync("POST", "/api/organisations", new { parent = app.World.Trust.Value, name = " ", type = "Ward", level = "Micro" });

        await ShouldSayAsync(answer, HttpStatusCode.UnprocessableEntity, "This was refused", "errors");
        (await answer.JsonAsync()).GetProperty("errors").GetProperty("Name")[0].GetString().ShouldBe("Give it a name.");
    }

    [Theory, EachDatabase]
    public async Task Somebody_is_invited_and_describes_themselves(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var ines = await app.ProgramOfAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        using var carla = await app.ProgramOfAsync(await app.AddAsync("carla", app.World.Rowan, Role.Partner));

        var invited = await ines.SendAsync("POST", $"/api/organisations/{app.World.Rowan.Value}/invitations", new { email = "bo@example.org", role = "Lead" });
        (await invited.JsonAsync()).GetProperty("link").ValueKind.ShouldBe(JsonValueKind.Null, "the letter alone holds it");
        (await (await ines.GetAsync($"/api/organisations/{app.World.Rowan.Value}/invitations", Cancel)).JsonAsync()).GetProperty("items").GetArrayLength().ShouldBe(1);

        (await carla.SendAsync("PUT", "/api/account/involvement", new { level = "WorkWithMe", channels = new[] { "Phone", "Letter" }, times = new[] { "Evenings" }, hoursAMonth = 3 }, "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await carla.SendAsync("POST", "/api/account/partner-roles", new { organisation = app.World.Rowan.Value, role = "TellingTheirStory" })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var account = await (await carla.GetAsync("/api/account", Cancel)).JsonAsync();
        account.GetProperty("involvement").GetProperty("channels").EnumerateArray().Select(one => one.GetString()).ShouldBe(["Phone", "Letter"]);
        account.GetProperty("partnerRoles")[0].GetProperty("role").GetString().ShouldBe("TellingTheirStory");
    }

    [Theory, EachDatabase]
    public async Task Lists_come_in_pages(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var program = await app.ProgramOfAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));

        var page = await (await program.GetAsync("/api/organisations?page=2&size=3", Cancel)).JsonAsync();

        page.GetProperty("total").GetInt32().ShouldBe(4);
        page.GetProperty("pages").GetInt32().ShouldBe(2);
        page.GetProperty("items").GetArrayLength().ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task Members_and_invitations_come_in_pages_too(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var program = await app.ProgramOfAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        foreach (var name in new[] { "amara", "bo", "carla" })
        {
            await app.AddAsync(name, app.World.Rowan, Role.Member);
            await program.SendAsync("POST", $"/api/organisations/{app.World.Rowan.Value}/invitations", new { email = $"{name}@example.com", role = "Reader" });
        }

        foreach (var part in new[] { "members", "invitations" })
        {
            var page = await (await program.GetAsync($"/api/organisations/{app.World.Rowan.Value}/{part}?page=2&size=2", Cancel)).JsonAsync();
            (page.GetProperty("total").GetInt32(), page.GetProperty("items").GetArrayLength()).ShouldBe((3, 1), part);
        }
    }

    [Theory, EachDatabase]
    public async Task A_priority_is_changed_by_its_tag_which_a_proxy_may_have_made_weak(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var program = await app.ProgramOfAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var set = await program.SendAsync("POST", $"/api/organisations/{app.World.Rowan.Value}/priorities", new { aim = "Calm", from = "2026-01-01" });
        set.Headers.ETag!.Tag.ShouldBe("\"1\"");
        var address = set.Headers.Location!.ToString();

        var changed = await program.SendAsync("PUT", address, new { aim = "Calm nights", from = "2026-01-01" }, "W/\"1\"");

        changed.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        changed.Headers.ETag!.Tag.ShouldBe("\"2\"");
        (await program.GetAsync(address, Cancel)).Headers.ETag!.Tag.ShouldBe("\"2\"");
        (await program.SendAsync("PUT", address, new { aim = "Quiet", from = "2026-01-01" }, "W/\"1\"")).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
    }

    [Theory, EachDatabase]
    public async Task Somebody_reads_their_notices_shows_a_picture_searches_and_signs_out_elsewhere(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var ines = await app.ProgramOfAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var person = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var amara = await app.ProgramOfAsync(person);
        using var browser = await app.SignedInAsync("amara");
        await ines.SendAsync("POST", $"/api/organisations/{app.World.Hazel.Value}/members", new { person = person.Value, role = "Coach" });

        var notice = (await (await amara.GetAsync("/api/notices", Cancel)).JsonAsync()).GetProperty("items")[0];
        notice.GetProperty("text").GetString().ShouldBe("You have a new role in Hazel ward.");
        (await ines.SendAsync("PUT", $"/api/notices/{notice.GetProperty("id").GetGuid()}/reading")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "it is Amara's");
        (await amara.SendAsync("PUT", $"/api/notices/{notice.GetProperty("id").GetGuid()}/reading")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await (await amara.GetAsync("/api/notices", Cancel)).JsonAsync()).GetProperty("items")[0].GetProperty("readAt").ValueKind.ShouldBe(JsonValueKind.String);

        using var picture = new ByteArrayContent(PictureBytes.Png());
        (await amara.PutAsync("/api/account/photo", picture, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await ines.GetAsync($"/api/people/{person.Value}/photo", Cancel)).Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        (await amara.SendAsync("DELETE", "/api/account/photo")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await ines.GetAsync($"/api/people/{person.Value}/photo", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await (await amara.GetAsync("/api/search?q=hazel", Cancel)).JsonAsync())[0].GetProperty("title").GetString().ShouldBe("Hazel ward");

        (await (await amara.GetAsync("/api/account/sessions", Cancel)).JsonAsync()).GetArrayLength().ShouldBe(1);
        (await amara.SendAsync("DELETE", "/api/account/sessions")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await browser.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found, "signed out");
        (await amara.GetAsync("/api/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, "the token ended too");
    }

    [Fact]
    public async Task Every_answer_that_is_none_says_so_to_those_who_write_programs()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        using var nobody = app.Browser();
        using var reader = await app.ProgramOfAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator), TokenScopes.Read);
        using var amara = await app.ProgramOfAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var organisation = new { parent = app.World.Rowan.Value, name = "Bay", type = "Team", level = "Micro" };

        await ShouldSayAsync(await nobody.GetAsync("/api/account", Cancel), HttpStatusCode.Unauthorized, "A personal token was expected", "Authorization: Bearer");
        await ShouldSayAsync(await reader.SendAsync("POST", "/api/organisations", organisation), HttpStatusCode.Forbidden, "The token is not good for this", "scope");
        await ShouldSayAsync(await amara.SendAsync("POST", "/api/organisations", organisation), HttpStatusCode.Forbidden, "This is not yours to change", "for those who run it");
        await ShouldSayAsync(await reader.GetAsync($"/api/organisations/{app.World.Alder.Value}", Cancel), HttpStatusCode.NotFound, "There is nothing here", "may not see it");
        await ShouldSayAsync(await amara.SendAsync("POST", "/api/organisations", new { type = "Castle" }), HttpStatusCode.BadRequest, "This request could not be read", "/openapi/v1.json");
        await ShouldSayAsync(await amara.PostAsync("/api/organisations", new StringContent("Bay"), Cancel), HttpStatusCode.UnsupportedMediaType, "Another kind of content was expected", "application/json");
    }

    private static async Task ShouldSayAsync(HttpResponseMessage answer, HttpStatusCode status, string title, string part)
    {
        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await answer.JsonAsync();
        problem.GetProperty("title").GetString().ShouldBe(title);
        problem.GetProperty("detail").GetString().ShouldNotBeNull().ShouldContain(part);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
