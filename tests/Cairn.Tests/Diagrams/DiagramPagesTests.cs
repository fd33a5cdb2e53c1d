using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cairn.Diagrams;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Tests.Databases;
using Cairn.Tests.Projects;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Diagrams;

public sealed partial class DiagramPagesTests
{
    [Theory, EachDatabase]
    public async Task A_theory_is_drawn_with_plain_forms_and_kept_in_versions(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app);
        (await amara.GetStringAsync($"/projects/{project.Value}/diagrams", Cancel)).ShouldContain("Nothing is drawn yet");

        var begun = await RunningApp.SubmitAsync(amara, $"/projects/{project.Value}/diagrams", "begin", null, ("Kind", "Drivers"), ("Title", "Our theory"));
        var diagram = begun.Headers.Location!.ToString();
        await GrowAsync(amara, diagram, "root", "Light on the way");
        var light = PartOf(await amara.GetStringAsync(diagram, Cancel), "Light on the way");
        await GrowAsync(amara, diagram, light, "Lamps by the bed");
        await RunningApp.SubmitAsync(amara, diagram + "/versions", "keep", null, ("Name", "First draft"));
        await RunningApp.SubmitAsync(amara, $"{diagram}?node={light}", "say", null, ("Key", "say"), ("Part", light), ("Text", "Warm light"), ("Seen.Text", "Light on the way"), ("Equity", "true"), ("Seen.Equity", ""), ("Note", ""), ("Seen.Note", ""));

        var page = await amara.GetStringAsync($"{diagram}?node={light}", Cancel);
        page.ShouldContain("<svg");
        page.ShouldContain("Warm light");
        page.ShouldContain("· equity</span>", customMessage: "in the outline");
        page.ShouldContain(">equity</text>", customMessage: "in the picture");
        page.ShouldContain("2 drivers are there that nobody measures or tests.");
        page.ShouldContain("Who can see it: all people of the organisation, above and below.");
        var history = WebUtility.HtmlDecode(await amara.GetStringAsync(diagram + "/history", Cancel));
        history.ShouldContain("wrote “Warm light” in place of “Light on the way”");
        history.ShouldContain("amara");
        (await amara.GetStringAsync($"/projects/{project.Value}/history", Cancel)).ShouldContain($"<a href=\"{new Uri(diagram).AbsolutePath}\">began a diagram</a>: Driver diagram");
        var versions = await amara.GetStringAsync(diagram + "/versions", Cancel);
        var version = VersionLink().Match(versions).Value;
        WebUtility.HtmlDecode(await amara.GetStringAsync(diagram + "/versions?" + version, Cancel)).ShouldContain("“Light on the way” became “Warm light”");
        var file = await amara.GetAsync(diagram + "/drawing.svg?width=800", Cancel);
        file.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        (await file.Content.ReadAsStringAsync(Cancel)).ShouldContain("Our theory");
        (await amara.GetAsync(diagram + "/drawing.svg?version=" + Guid.Empty, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, EachDatabase]
    public async Task A_theory_is_begun_for_one_of_several_aims_and_put_under_another(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app);
        await app.AskAsync((SetAimHandler set) => set.Handle(new(project, Work.Aim, 0), app.World.Ines, Cancel));
        (await amara.GetStringAsync($"/projects/{project.Value}/diagrams", Cancel)).ShouldNotContain("For which aim it is");
        await app.AskAsync((AddAimHandler add) => add.Handle(new(project, Work.Aim with { What = "Walks in the dark" }), app.World.Ines, Cancel));

        var begun = await RunningApp.SubmitAsync(amara, $"/projects/{project.Value}/diagrams", "begin", null, ("Kind", "Drivers"), ("Title", "For the staff"), ("Aim", "2"));
        var diagram = begun.Headers.Location!.ToString();
        (await amara.GetStringAsync(diagram, Cancel)).ShouldContain("data-part=\"root\" data-words=\"Walks in the dark");
        (await RunningApp.SubmitAsync(amara, diagram + "?node=root", "say", null, ("Key", "other-aim"), ("Part", "root"), ("Aim", "1"), ("Seen.Aim", "2"))).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await amara.GetStringAsync(diagram, Cancel)).ShouldContain("data-part=\"root\" data-words=\"" + Work.Aim.What);
        (await amara.GetStringAsync(diagram + "/history", Cancel)).ShouldContain("put it under another aim of the project");
    }

    [Theory, EachDatabase]
    public async Task One_account_of_the_work_can_be_looked_at_and_the_gaps_are_counted(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app);
        var diagram = await BeginAsync(app, project, DiagramKind.Process);
        await app.AskAsync((EditDiagramHandler edit) => edit.Handle(new(new(Guid.Parse(diagram.Split('/')[^1])), "key", [new(EditKind.Add, "lane-nurse", Place: "Lanes", Value: "Nurse"), new(EditKind.Grow, "lane-nurse", "step-form", Value: "Fill in the form"), new(EditKind.Grow, "lane-nurse", "step-ring", Value: "Ring round"), new(EditKind.Say, "step-ring", Field: "Layer", Value: "Done")]), app.World.Ines, Cancel));

        var whole = await amara.GetStringAsync(diagram, Cancel);
        whole.ShouldContain("steps only imagined 0, steps only done 1, ways in one account only 0.");
        whole.ShouldContain("?layer=Imagined");
        var imagined = await amara.GetStringAsync(diagram + "?layer=Imagined", Cancel);
        imagined.ShouldNotContain("data-node=\"step-ring\"");
        imagined.ShouldContain("Only done: “Ring round”");
        (await amara.GetStringAsync(diagram + "/drawing.svg?layer=Imagined", Cancel)).ShouldNotContain("Ring round");
        (await amara.GetStringAsync(diagram + "/drawing.svg", Cancel)).ShouldContain("Ring round");
    }

    [Theory, EachDatabase]
    public async Task A_process_map_says_what_to_add_first_until_there_is_a_step(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app);
        var diagram = await BeginAsync(app, project, DiagramKind.Process);

        var begun = await amara.GetStringAsync(diagram, Cancel);
        begun.ShouldContain("First say who does something");
        begun.ShouldContain("href=\"#part\">Add the first lane");
        begun.ShouldNotContain("drawing.svg", customMessage: "there is no picture yet");
        var lane = (await RunningApp.SubmitAsync(amara, diagram, "add", null, ("Key", "the-first-lane"), ("Place", "Lanes"), ("Added", "Nurse"))).Headers.Location!.ToString();
        var strip = await amara.GetStringAsync(lane, Cancel);
        strip.ShouldContain("Add the first step");
        strip.ShouldContain("<h3>Change “Nurse”</h3>");
        strip.ShouldNotContain("<svg xmlns", customMessage: "an empty strip says nothing");
        await GrowAsync(amara, diagram, PartOf(strip, "Nurse"), "Ask how the night was");

        var drawn = await amara.GetStringAsync(diagram, Cancel);
        drawn.ShouldContain("<svg xmlns");
        drawn.ShouldNotContain("Add the first step");
    }

    [Theory, EachDatabase]
    public async Task A_force_is_added_in_one_way_and_moves_to_the_other_side_by_a_button(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app);
        var diagram = await BeginAsync(app, project, DiagramKind.Forces);

        var page = WebUtility.HtmlDecode(await amara.GetStringAsync(diagram + "?node=repellent-2", Cancel));
        page.ShouldNotContain("name=\"Below\"");
        page.ShouldNotContain("name=\"To\"><option", customMessage: "there is one other side");
        page.ShouldNotContain("<label for=\"Place\"");
        Regex.IsMatch(page, "value=\"Repellents\"[^>]* checked", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).ShouldBeTrue("another is often added beside it");
        page.ShouldContain("Move it to “works for it”");
        await RunningApp.SubmitAsync(amara, diagram, "move", null, ("Key", "to-the-other-side"), ("Part", "repellent-2"), ("To", "Attractors"));

        WebUtility.HtmlDecode(await amara.GetStringAsync(diagram + "?node=repellent-2", Cancel)).ShouldContain("Move it to “works against it”");
    }

    [Theory, EachDatabase]
    public async Task The_outline_says_each_level_once(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app);
        var diagram = await BeginAsync(app, project, DiagramKind.Drivers);
        await app.AskAsync((EditDiagramHandler edit) => edit.Handle(new(new(Guid.Parse(diagram.Split('/')[^1])), "key", [new(EditKind.Grow, "root", "part-light", Value: "Light"), new(EditKind.Grow, "root", "part-help", Value: "Help in time"), new(EditKind.Grow, "part-light", "part-lamp", Value: "Lamps"), new(EditKind.Link, "part-help", "part-lamp")]), app.World.Ines, Cancel));

        var page = await amara.GetStringAsync(diagram, Cancel);

        var outline = page[page.IndexOf("id=\"outline-title\"", StringComparison.Ordinal)..];
        Regex.Count(outline[..outline.IndexOf("</section>", StringComparison.Ordinal)], "Primary drivers", RegexOptions.None, TimeSpan.FromSeconds(1)).ShouldBe(1);
        outline.ShouldContain("serves this too; what serves it stands further up");
    }

    [Theory, EachDatabase]
    public async Task The_way_back_after_signing_in_keeps_the_version_that_was_asked_for(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (_, project) = await StartAsync(app);
        var diagram = await BeginAsync(app, project, DiagramKind.Whys);
        using var nobody = app.Browser();

        foreach (var address in new[] { "/versions?from=1", "/drawing.svg?width=800" })
            (await nobody.GetAsync(diagram + address, Cancel)).Headers.Location!.ToString().ShouldEndWith("/sign-in?return=" + Uri.EscapeDataString(diagram + address));
    }

    [Theory, EachDatabase]
    public async Task A_form_that_is_refused_keeps_what_was_typed_and_one_that_is_sent_twice_draws_once(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app);
        var diagram = await BeginAsync(app, project, DiagramKind.Fishbone);

        var refused = await RunningApp.SubmitAsync(amara, diagram, "grow", null, ("Key", "one"), ("Part", "sort-of-cause-1"), ("Below", new string('x', 201)));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(Cancel)).ShouldContain(new string('x', 201));
        foreach (var _ in new[] { 1, 2 })
            (await RunningApp.SubmitAsync(amara, diagram, "grow", null, ("Key", "twice-sent"), ("Part", "sort-of-cause-1"), ("Below", "It is dark"))).StatusCode.ShouldBe(HttpStatusCode.Found);

        await using var db = app.World.Open();
        (await db.DiagramOperations.CountAsync(Cancel)).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task Passers_by_of_a_public_project_see_the_drawing_and_no_names(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app, PrivacyLevel.Public);
        var diagram = await BeginAsync(app, project, DiagramKind.Whys);
        await GrowAsync(amara, diagram, "root", "It is dark");
        await RunningApp.SubmitAsync(amara, diagram + "/versions", "keep", null, ("Name", "First draft"));
        using var nobody = app.Browser();

        foreach (var page in new[] { "", "/history", "/versions" })
        {
            var seen = await nobody.GetStringAsync(diagram + page, Cancel);
            seen.ShouldNotContain("amara", Case.Insensitive);
            seen.ShouldNotContain("name=\"Below\"");
        }

        (await nobody.GetStringAsync(diagram, Cancel)).ShouldContain("It is dark");
        (await nobody.GetAsync(diagram + "/drawing.svg", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, EachDatabase]
    public async Task Operations_need_the_token_of_a_page_and_say_in_words_what_cannot_be(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app);
        var diagram = await BeginAsync(app, project, DiagramKind.Drivers);
        var sent = new { key = "one", edits = new object[] { new { kind = "Grow", node = "root", other = "part-light", value = "Light" } } };

        (await amara.PostAsJsonAsync(diagram + "/operations", sent, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        amara.DefaultRequestHeaders.Add("RequestVerificationToken", RunningApp.TokenIn(await amara.GetStringAsync(diagram, Cancel)));
        var answer = await amara.PostAsJsonAsync(diagram + "/operations", sent, Cancel);
        (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("number").GetInt32().ShouldBe(2);
        var refused = await amara.PostAsJsonAsync(diagram + "/operations", new { key = "two", edits = new object[] { new { kind = "Link", node = "part-light", other = "part-light" } } }, Cancel);

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("words").GetString().ShouldBe("“Light” cannot be linked to itself.");
    }

    internal static async Task<(HttpClient Amara, ProjectId Project)> StartAsync(RunningApp app, PrivacyLevel privacy = PrivacyLevel.Organisation)
    {
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var (_, project) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls with { Privacy = privacy }), amara, Cancel));
        return (await app.SignedInAsync("amara"), project!.Value);
    }

    internal static async Task<string> BeginAsync(RunningApp app, ProjectId project, DiagramKind kind)
    {
        var (_, begun) = await app.AskAsync((BeginDiagramHandler begin) => begin.Handle(new(project, kind, "Why people fall"), app.World.Ines, Cancel));
        return $"/diagrams/{begun!.Value.Value}";
    }

    private static async Task GrowAsync(HttpClient browser, string diagram, string under, string text) =>
        (await RunningApp.SubmitAsync(browser, diagram, "grow", null, ("Key", Guid.CreateVersion7().ToString("N")), ("Part", under), ("Below", text))).StatusCode.ShouldBe(HttpStatusCode.Found);

    private static string PartOf(string page, string text) => Regex.Match(page, $"data-part=\"(?<id>[^\"]+)\"[^>]*>{text}<", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["id"].Value;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [GeneratedRegex("from=[0-9a-f-]{36}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionLink();
}
