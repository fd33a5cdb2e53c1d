using System.Net;
using Cairn.Involvement;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Api;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Involvement;

/// <summary>What people and programs do about involvement.</summary>
public sealed class InvolvementPagesTests
{
    [Theory, EachDatabase]
    public async Task That_somebody_wishes_otherwise_is_told_once_before_it_is_written_down(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var circle = await Circle.GatherAsync(app);
        await app.AskAsync((SayHowToBeInvolvedHandler say) => say.Handle(new(new(InvolvementLevel.AskMe, Channels.Letter, TimesOfWeek.None, null, "Large print"), 1), circle.Carla, Cancel));
        using var amara = await app.SignedInAsync("amara");
        var page = $"/projects/{circle.Project.Value}/involvement";
        (string, string)[] asked = [("Stage", "Theory"), ("Role", "PartnerInCoproduction"), ("Person", circle.CarlasId.Value.ToString()), ("Channel", "Phone"), ("How", "Drew it with us")];

        var warned = await (await RunningApp.SubmitAsync(amara, page, "record", null, asked)).Content.ReadAsStringAsync(Cancel);
        var warning = $"{circle.CarlasId.Value} PartnerInCoproduction Phone";

        warned.ShouldContain("They wish to be involved less far than this.");
        warned.ShouldContain("They wish to be reached in another way.");
        warned.ShouldContain("Drew it with us</textarea>");
        warned.ShouldContain($"name=\"Warned\" value=\"{warning}\"");
        (await amara.GetStringAsync(page, Cancel)).ShouldContain("Large print");
        (await RunningApp.SubmitAsync(amara, page, "record", null, [.. asked, ("Warned", warning)])).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await amara.GetStringAsync(page, Cancel)).ShouldContain(">carla</a>");
    }

    [Theory, EachDatabase]
    public async Task Who_does_not_wish_to_be_involved_now_is_asked_before_the_team_takes_them_in(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var circle = await Circle.GatherAsync(app);
        (await app.AskAsync((SayHowToBeInvolvedHandler say) => say.Handle(new(new(InvolvementLevel.NotNow, Channels.None, TimesOfWeek.None, null, ""), 1), circle.Carla, Cancel))).ShouldBe(Outcome.Accepted);
        using var amara = await app.SignedInAsync("amara");
        var team = $"/projects/{circle.Project.Value}/team";

        var warned = await RunningApp.SubmitAsync(amara, team, "join", null, ("Who", "carla"), ("Role", "PatientPartner"));
        warned.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await warned.Content.ReadAsStringAsync(Cancel);
        page.ShouldContain("They do not wish to be involved at the moment.");
        page.ShouldContain("name=\"DespiteWishes\"");
        (await RunningApp.SubmitAsync(amara, team, "join", null, ("Who", "carla"), ("Role", "PatientPartner"), ("DespiteWishes", "true"))).StatusCode.ShouldBe(HttpStatusCode.Found);

        using var carla = await app.SignedInAsync("carla");
        (await carla.GetStringAsync("/notices", Cancel)).ShouldContain("If you would rather not, end your part on this page.");
        (await carla.GetStringAsync(team, Cancel)).ShouldContain(">End</button>");
    }

    [Theory, EachDatabase]
    public async Task The_page_says_how_early_what_may_be_lost_and_what_was_verified(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var circle = await Circle.GatherAsync(app);
        using var amara = await app.SignedInAsync("amara");
        using var carla = await app.SignedInAsync("carla");
        var page = $"/projects/{circle.Project.Value}/involvement";
        (await amara.GetStringAsync(page, Cancel)).ShouldContain("Ask before the aim is set");
        await circle.SetAimAsync(0);

        (await RunningApp.SubmitAsync(amara, page, "record", null, ("Stage", "SettingTheAim"), ("Role", "TellingTheirStory"), ("Group", "Five families of ward 3"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await RunningApp.SubmitAsync(amara, page, "loss", null, ("Text", "The toaster"), ("Asked", "The parents’ group"), ("Version", "0"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await carla.GetStringAsync(page, Cancel)).ShouldContain("Falls with harm from 8 to 4 a month for people over 75", customMessage: "nobody verifies what they cannot read");
        (await RunningApp.SubmitAsync(carla, page, "verify", null, ("Row", "Aim"), ("Seen", "1"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await RunningApp.SubmitAsync(amara, page, "verify", null, ("Row", "Aim"), ("Seen", "1"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        var read = WebUtility.HtmlDecode(await amara.GetStringAsync(page, Cancel));
        read.ShouldContain("Somebody from the population took part from the start.");
        read.ShouldContain("Five families of ward 3");
        read.ShouldContain("Asked: The parents’ group.");
        read.ShouldContain("Aim, version 1, on");
        read.ShouldNotContain("The aim says what matters to us");
        var lost = await RunningApp.SubmitAsync(amara, page, "loss", null, ("Text", "Nothing"), ("Asked", ""), ("Version", "0"));
        lost.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await lost.Content.ReadAsStringAsync(Cancel)).ShouldContain("The toaster");
    }

    [Theory, EachDatabase]
    public async Task Passers_by_of_a_public_project_read_no_names(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var circle = await Circle.GatherAsync(app, PrivacyLevel.Public);
        await circle.SetAimAsync(0);
        await circle.RecordAsync(new(InvolvementStage.Testing, PartnerRole.TellingTheirStory, null, circle.CarlasId, ""), circle.Amara);
        await circle.VerifyAsync(ProjectPaper.Aim, 1, circle.Carla);
        using var nobody = app.Browser();

        var read = await nobody.GetStringAsync($"/projects/{circle.Project.Value}/involvement", Cancel);

        read.ShouldContain("Told their story");
        read.ShouldNotContain("carla");
        read.ShouldNotContain(circle.CarlasId.Value.ToString());
    }

    [Theory, EachDatabase]
    public async Task A_program_does_the_same(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var circle = await Circle.GatherAsync(app);
        await circle.SetAimAsync(0);
        using var amara = await app.ProgramOfAsync(circle.Amara.Person!.Value);
        using var carla = await app.ProgramOfAsync(circle.CarlasId);
        var project = $"/api/projects/{circle.Project.Value}";

        (await amara.SendAsync("POST", project + "/participations", new { stage = "Testing", group = "Five families" })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var recorded = await amara.SendAsync("POST", project + "/participations", new { stage = "Testing", role = "TellingTheirStory", person = circle.CarlasId.Value });
        recorded.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await amara.SendAsync("PUT", project + "/loss", new { text = "The toaster" })).StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
        (await amara.SendAsync("PUT", project + "/loss", new { text = "The toaster" }, "\"0\"")).Headers.ETag!.ToString().ShouldBe("\"1\"");
        (await carla.SendAsync("POST", project + "/verifications", new { paper = "Aim" })).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed, "which version she read is not guessed");
        (await carla.SendAsync("POST", project + "/verifications", new { paper = "Aim", number = 1 })).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var found = await (await carla.SendAsync("GET", project + "/involvement")).JsonAsync();
        (found.GetProperty("daysToFirst").GetInt32(), found.GetProperty("participations")[0].GetProperty("person").GetGuid(), found.GetProperty("loss").GetProperty("text").GetString()).ShouldBe((0, circle.CarlasId.Value, "The toaster"));
        (await carla.SendAsync("DELETE", $"/api/verifications/{found.GetProperty("verifications")[0].GetProperty("id").GetGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await carla.SendAsync("DELETE", recorded.Headers.Location!.ToString())).StatusCode.ShouldBe(HttpStatusCode.NoContent, "she is named in it");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
