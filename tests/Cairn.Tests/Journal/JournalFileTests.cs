using System.Net;
using Cairn.Journal;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Uploads;
using Cairn.Tests.Databases;
using Cairn.Tests.Uploads;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Journal;

public sealed class JournalFileTests
{
    [Theory, EachDatabase]
    public async Task Goes_out_so_that_nothing_in_it_runs_and_to_those_who_see_the_project(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app);
        await book.WrittenAsync(file: new("<script>alert(1)</script>"u8.ToArray(), "C:\\notes\\night.html", ""));
        await app.AddAsync("otto", app.World.Southmere, Role.Administrator);
        using var carla = await app.SignedInAsync("carla");
        using var otto = await app.SignedInAsync("otto");
        using var nobody = app.Browser();
        await using var db = app.World.Open();
        var address = $"/journal-files/{(await db.JournalFiles.SingleAsync(Cancel)).Id}";

        var file = await carla.GetAsync(address, Cancel);

        file.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        file.Content.Headers.ContentDisposition!.FileName.ShouldBe("night.txt");
        file.Headers.GetValues("Content-Security-Policy").Single().ShouldBe("default-src 'none'; sandbox; frame-ancestors 'none'");
        file.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        (await otto.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await nobody.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Theory, EachDatabase]
    public async Task A_photo_is_kept_without_what_the_camera_wrote(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app);

        await book.WrittenAsync(file: new(PictureBytes.Jpeg(), "IMG_1.heic", "The corridor at night"));

        await using var db = app.World.Open();
        var file = await db.JournalFiles.SingleAsync(Cancel);
        (file.Type, file.Name, file.Caption).ShouldBe(("image/jpeg", "IMG_1.jpg", "The corridor at night"));
        System.Text.Encoding.ASCII.GetString(file.Bytes).ShouldNotContain(PictureBytes.Secret);
    }

    [Theory, EachDatabase]
    public async Task Where_the_file_is_refused_nothing_is_written(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app);

        var (outcome, written) = await book.WriteAsync(Notebook.Lights with { Text = "" }, book.Amara, new([0, 1, 2], "program.exe", ""));

        outcome.Refusals.Select(refusal => refusal.Words).ShouldBe(["JournalTextMissing", "AttachmentUnknown"]);
        written.ShouldBeNull();
        await using var db = app.World.Open();
        (await db.JournalEntries.CountAsync(Cancel)).ShouldBe(0);
    }

    [Theory, EachDatabase]
    public async Task One_project_does_not_fill_the_disk_of_all(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app);
        SentFile notes = new("a,b"u8.ToArray(), "notes.csv", "");
        var entry = await book.WrittenAsync(file: notes);
        await using var db = app.World.Open();
        await db.JournalFiles.ExecuteUpdateAsync(set => set.SetProperty(file => file.Length, JournalRoom.MostMegabytes * 1024 * 1024), Cancel); // as if they were

        (await AttachAsync(book, entry, notes, book.Amara)).Outcome.Refusals.Single().Words.ShouldBe("JournalFilesTooLarge");
        (await book.WriteAsync(Notebook.Lights, book.Amara, notes)).Outcome.Refusals.Single().Words.ShouldBe("JournalFilesTooLarge");
        (await book.WriteAsync(Notebook.Lights, book.Amara)).Outcome.ShouldBe(Outcome.Accepted, "words fit");
    }

    [Theory, EachDatabase]
    public async Task The_team_adds_ten_and_whoever_added_takes_out(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app);
        var entry = await book.WrittenAsync();
        SentFile notes = new("a,b"u8.ToArray(), "notes.csv", "");

        (await AttachAsync(book, entry, notes, book.Carla)).Outcome.ShouldBe(Outcome.NotAllowed);
        for (var i = 0; i < JournalFile.MostForAnEntry; i++)
            (await AttachAsync(book, entry, notes, i == 0 ? book.Amara : book.Bo)).Outcome.ShouldBe(Outcome.Accepted);
        (await AttachAsync(book, entry, notes, book.Bo)).Outcome.Refusals.Single().Words.ShouldBe("JournalFilesTooMany");

        var files = (await book.FindAsync(entry, book.Amara))!.Row.Files;
        (await book.FindAsync(entry, book.Bo))!.FilesToTakeOut.Count.ShouldBe(9);
        (await book.FindAsync(entry, book.Amara))!.FilesToTakeOut.Count.ShouldBe(10);
        files.ShouldAllBe(file => file.Type == "text/csv");
        (await app.AskAsync((RemoveFileHandler remove) => remove.Handle(new(files[0].Id), book.Bo, Cancel))).ShouldBe(Outcome.NotAllowed, "it is Amara's");
        (await app.AskAsync((RemoveFileHandler remove) => remove.Handle(new(files[1].Id), book.Bo, Cancel))).ShouldBe(Outcome.Accepted);
        (await app.AskAsync((RemoveFileHandler remove) => remove.Handle(new(files[2].Id), book.Amara, Cancel))).ShouldBe(Outcome.Accepted, "she leads it");
        (await book.FindAsync(entry, book.Amara))!.Row.Files.Count.ShouldBe(8);
    }

    [Theory]
    [InlineData("../../etc/passwd", ".txt", "passwd.txt")]
    [InlineData("C:\\a\\night list.csv", ".csv", "night list.csv")]
    [InlineData("evil\u202Efdp.exe", ".pdf", "evilfdp.pdf")]
    [InlineData("line\r\nbreak.txt", ".txt", "linebreak.txt")]
    [InlineData("...", ".pdf", "pdf.pdf")]
    [InlineData("", ".pdf", "pdf.pdf")]
    public void A_name_leads_nowhere_and_ends_as_the_file_is(string sent, string ending, string kept) => FileName.Of(sent, ending, JournalFile.LongestName).ShouldBe(kept);

    [Fact]
    public void A_long_name_is_cut_between_whole_signs()
    {
        var kept = FileName.Of(new string('a', 95) + "🪨🪨", ".pdf", JournalFile.LongestName);

        kept.ShouldBe(new string('a', 95) + ".pdf");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Task<(Outcome Outcome, Guid? Attached)> AttachAsync(Notebook book, JournalEntryId entry, SentFile file, Actor by) =>
        book.App.AskAsync((AttachFileHandler attach) => attach.Handle(new(entry, file), by, Cancel));
}
