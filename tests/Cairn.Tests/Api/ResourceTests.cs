using System.Net;
using System.Text.Json;
using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Tests.Databases;

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
        (await (await ines.GetAsync($"/api/organisations/{app.World.Rowan.Value}/invitations", Cancel)).JsonAsync()).GetArrayLength().ShouldBe(1);

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
