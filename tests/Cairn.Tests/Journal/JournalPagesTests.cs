using System.Net;
using System.Net.Http.Headers;
using Cairn.Journal;
using Cairn.Organisations;
using Cairn.Tests.Api;
using Cairn.Tests.Databases;
using Cairn.Tests.Uploads;

namespace Cairn.Tests.Journal;

/// <summary>What people and programs do with a journal.</summary>
public sealed class JournalPagesTests
{
    [Theory, EachDatabase]
    public async Task A_sentence_and_a_photo_are_written_down_in_one_go(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app);
        using var bo = await app.SignedInAsync("bo");
        var page = $"/projects/{book.Project.Value}/journal";
        var token = RunningApp.TokenIn(await bo.GetStringAsync(page, Cancel));
        using var form = new MultipartFormDataContent { { new StringContent("write"), "_handler" }, { new StringContent(token), "__RequestVerificationToken" }, { new StringContent("Surprise"), "Kind" }, { new StringContent("The lights were off."), "Text" }, { new StringContent("Dark corridor"), "Caption" } };
        var photo = new ByteArrayContent(PictureBytes.Png());
        photo.Headers.ContentType = new MediaTypeHeaderValue("text/html");
        form.Add(photo, "File", "corridor.html");

        (await bo.PostAsync(page, form, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);

        var read = await bo.GetStringAsync(page + "?kind=Surprise", Cancel);
        read.ShouldContain("The lights were off.");
        read.ShouldContain("alt=\"Dark corridor\"");
        read.ShouldContain("It is written down.");
        (await bo.GetStringAsync(page + "?q=zebra", Cancel)).ShouldContain("Nothing fits.");
        using var carla = await app.SignedInAsync("carla");
        (await carla.GetStringAsync(page, Cancel)).ShouldNotContain("name=\"Text\"");
    }

    [Theory, EachDatabase]
    public async Task A_refusal_keeps_what_was_written(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app);
        using var bo = await app.SignedInAsync("bo");
        var page = $"/projects/{book.Project.Value}/journal";

        var answer = await RunningApp.SubmitAsync(bo, page, "write", null, ("Kind", "Decision"), ("Text", ""), ("Dissent", "Hana sees it otherwise"), ("Day", "soon"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("Hana sees it otherwise</textarea>");
    }

    [Theory, EachDatabase]
    public async Task An_entry_is_said_anew_beside_what_another_said_meanwhile(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app);
        var page = $"/journal/{(await book.WrittenAsync()).Value}";
        using var bo = await app.SignedInAsync("bo");
        (string, string)[] said = [("Kind", "Surprise"), ("Text", "Off on three nights."), ("Day", "2026-01-12"), ("Version", "1")];
        (await RunningApp.SubmitAsync(bo, page, "change", null, said)).StatusCode.ShouldBe(HttpStatusCode.Found);

        var lost = await RunningApp.SubmitAsync(bo, page, "change", null, [("Kind", "Surprise"), ("Text", "Off on no night."), ("Day", "2026-01-12"), ("Version", "1")]);

        lost.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var shown = await lost.Content.ReadAsStringAsync(Cancel);
        shown.ShouldContain("Off on three nights.");
        shown.ShouldContain("Off on no night.</textarea>");
        shown.ShouldContain("name=\"Version\" value=\"2\"");
        (await bo.GetStringAsync(page, Cancel)).ShouldContain("<del>The new lights were off on two nights.</del>");
        using var amara = await app.SignedInAsync("amara");
        (await RunningApp.SubmitAsync(amara, page, "remove", null, ("Reason", "It names a patient"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        var left = await amara.GetStringAsync($"/projects/{book.Project.Value}/journal", Cancel);
        left.ShouldContain("It names a patient");
        left.ShouldNotContain("three nights");
        (await amara.GetStringAsync($"/projects/{book.Project.Value}/history", Cancel)).ShouldContain("took a journal entry out");
    }

    [Theory, EachDatabase]
    public async Task A_program_does_the_same(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app);
        using var program = await app.ProgramOfAsync(book.Amara.Person!.Value);
        var journal = $"/api/projects/{book.Project.Value}/journal";

        var written = await program.SendAsync("POST", journal, new { kind = "Qualitative", day = "2026-01-12", text = "Five families", excerpt = "I was afraid", method = "Interview", themes = new[] { "Fear", "night" } });
        written.StatusCode.ShouldBe(HttpStatusCode.Created);
        var address = written.Headers.Location!.ToString();
        (await program.SendAsync("PUT", address, new { kind = "Context", day = "2026-01-12", text = "Winter" })).StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
        var attached = await program.PostAsync(address + "/files?name=notes.csv&caption=Notes", new ByteArrayContent("a,b"u8.ToArray()), Cancel);
        attached.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await program.SendAsync("PUT", address, new { kind = "Qualitative", day = "2026-01-13", text = "Five families" }, "\"1\"")).Headers.ETag!.ToString().ShouldBe("\"2\"");

        var found = await (await program.SendAsync("GET", address)).JsonAsync();
        (found.GetProperty("day").GetString(), found.GetProperty("excerpt").GetString(), found.GetProperty("files")[0].GetProperty("name").GetString()).ShouldBe(("2026-01-13", "", "notes.csv"));
        (await (await program.SendAsync("GET", address + "/versions")).JsonAsync())[1].GetProperty("said").GetProperty("themes").EnumerateArray().Select(theme => theme.GetString()).ShouldBe(["fear", "night"]);
        (await (await program.SendAsync("GET", attached.Headers.Location!.ToString())).Content.ReadAsStringAsync(Cancel)).ShouldBe("a,b");
        (await (await program.SendAsync("GET", journal + "?kind=Qualitative&q=families")).JsonAsync()).GetProperty("total").GetInt32().ShouldBe(1);
        (await program.SendAsync("PUT", address + "/removal", new { reason = "Asked to" })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await (await program.SendAsync("GET", address)).JsonAsync()).GetProperty("removal").GetProperty("reason").GetString().ShouldBe("Asked to");
    }

    [Theory, EachDatabase]
    public async Task Passers_by_read_a_public_journal_and_no_names(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app, PrivacyLevel.Public);
        var entry = await book.WrittenAsync(new(JournalKind.Surprise, null, "The lights were off."));
        using var nobody = app.Browser();
        using var amara = await app.SignedInAsync("amara");

        var read = await nobody.GetStringAsync($"/projects/{book.Project.Value}/journal", Cancel) + await nobody.GetStringAsync($"/journal/{entry.Value}", Cancel);

        read.ShouldContain("The lights were off.");
        read.ShouldNotContain("amara");
        (await amara.GetStringAsync($"/projects/{book.Project.Value}/journal", Cancel)).ShouldContain("This project is public");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
