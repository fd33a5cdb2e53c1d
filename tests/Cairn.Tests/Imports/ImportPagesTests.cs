using System.IO.Compression;
using System.Net;
using System.Text;
using Cairn.Imports;
using Cairn.Measures;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Imports;

/// <summary>The pages by which a file comes in, as a browser without scripts uses them.</summary>
public sealed class ImportPagesTests
{
    [Theory, EachDatabase]
    public async Task A_file_goes_through_the_pages_and_back(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var measure = await work.Work.DefinedAsync();
        using var bo = await app.SignedInAsync("bo");
        var project = $"/projects/{work.Work.Project.Value}";
        (await bo.GetStringAsync(project + "/imports", Cancel)).ShouldContain("Nothing was uploaded yet");

        var import = (await UploadAsync(bo, project, "month,late,all\n2024-01,5,40\n2024-02,x,50\n"u8.ToArray())).Headers.Location!.OriginalString;
        (await bo.GetStringAsync(import, Cancel)).ShouldSatisfyAllConditions(page => page.ShouldContain("How readings.csv begins, of 2 rows"), page => page.ShouldContain("<option value=\"late\""));
        var nothing = await RunningApp.SubmitAsync(bo, import, "map", null, ("Period", "month"));
        nothing.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await nothing.Content.ReadAsStringAsync(Cancel)).ShouldSatisfyAllConditions(page => page.ShouldContain("Say which column holds the values."), page => page.ShouldContain("<option value=\"month\" selected"));
        (await MapAsync(bo, import, measure)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await bo.GetStringAsync(import, Cancel)).ShouldSatisfyAllConditions(page => page.ShouldContain("“x” is no number."), page => page.ShouldNotContain("Import 1 readings"));
        (await RunningApp.SubmitAsync(bo, import, "drop")).Headers.Location!.OriginalString.ShouldEndWith("/imports");
        (await bo.GetAsync(import, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        import = (await UploadAsync(bo, project, "month,late,all\n2024-01,5,40\n2024-02,6,50\n"u8.ToArray())).Headers.Location!.OriginalString;
        await MapAsync(bo, import, measure);
        (await bo.GetStringAsync(import, Cancel)).ShouldContain("Import 2 readings");
        (await RunningApp.SubmitAsync(bo, import, "run", null, ("Version", "2"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await bo.GetStringAsync(import, Cancel)).ShouldContain("Take all of it back");
        (await bo.GetStringAsync(project + "/readings.csv", Cancel)).ShouldBe("measure,group,period,value,denominator\r\nReferrals that need more information,,2024-01-01,5,40\r\nReferrals that need more information,,2024-02-01,6,50\r\n");
        (await RunningApp.SubmitAsync(bo, import, "undo")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await bo.GetStringAsync(project + "/imports", Cancel)).ShouldContain("Taken back");
    }

    [Theory, EachDatabase]
    public async Task A_workbook_is_a_file_too_and_another_packed_folder_is_none(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var measure = await work.Work.DefinedAsync();

        var (_, uploaded) = await work.UploadAsync(Workbook(), "late.xlsm.exe");
        (await work.MapAsync(uploaded!.Value, new() { Period = "month", Measure = measure.Value, Value = "late", Denominator = "all" })).IsAccepted.ShouldBeTrue();
        (await work.RunAsync(uploaded.Value)).IsAccepted.ShouldBeTrue();

        (await work.ViewAsync(uploaded.Value)).Import.Name.ShouldBe("late.xlsm.xlsx");
        (await work.Work.ReadAsync(measure, work.Bo))!.Readings.Select(reading => (reading.Period, reading.Found)).ShouldBe([(new(2024, 1, 1), new(5, 40))]);
        (await work.UploadAsync(Folder(("word/document.xml", "<a/>")), "late.docx")).Outcome.Refusals.Single().Words.ShouldBe("ImportFileUnknown");
        (await work.UploadAsync(new byte[ImportFile.Largest + 1], "late.csv")).Outcome.Refusals.Single().Words.ShouldBe("ImportFileTooLarge");
    }

    [Theory, EachDatabase]
    public async Task Small_numbers_stay_with_the_team_in_the_file_of_all_readings(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var measure = await work.Work.DefinedAsync();
        await work.Work.FilledAsync(measure, (2, 40), (20, 50));

        (await work.ExportAsync()).ShouldContain("2024-01-01,2,40");
        (await work.ExportAsync(work.Work.Carla)).ShouldBe("measure,group,period,value,denominator\r\nReferrals that need more information,,2024-02-01,20,50\r\n");
        await app.AddAsync("otto", app.World.Southmere, Cairn.Organisations.Role.Administrator);
        using var otto = await app.SignedInAsync("otto");
        (await otto.GetAsync($"/projects/{work.Work.Project.Value}/readings.csv", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, EachDatabase]
    public async Task No_more_files_wait_than_somebody_can_look_at(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        for (var i = 0; i < Import.MostWaiting; i++)
            await work.UploadedAsync("month,late\n2024-01,5\n");

        (await work.UploadAsync("month,late\n2024-01,5\n"u8.ToArray())).Outcome.Refusals.Single().Words.ShouldBe("ImportsTooMany");
        await using var db = app.World.Open();
        (await db.ImportFiles.CountAsync(Cancel)).ShouldBe(Import.MostWaiting);
    }

    private static Task<HttpResponseMessage> MapAsync(HttpClient browser, string import, MeasureId measure) =>
        RunningApp.SubmitAsync(browser, import, "map", null, ("Period", "month"), ("Measure", measure.Value.ToString()), ("Value", "late"), ("Denominator", "all"));

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient browser, string project, byte[] file)
    {
        var page = project + "/imports/new";
        using var content = new MultipartFormDataContent { { new StringContent("upload"), "_handler" }, { new StringContent(RunningApp.TokenIn(await browser.GetStringAsync(page, Cancel))), "__RequestVerificationToken" }, { new ByteArrayContent(file), "File", "C:\\data\\readings.csv" } };
        var answer = await browser.PostAsync(page, content, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        return answer;
    }

    private static byte[] Workbook() => Folder(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"),
        ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
        ("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>month</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>late</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>all</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>2024-01-01</t></is></c><c r=\"B2\"><v>5</v></c><c r=\"C2\"><v>40</v></c></row></sheetData></worksheet>"));

    private static byte[] Folder(params (string Name, string Text)[] parts)
    {
        using var memory = new MemoryStream();
        using (var folder = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = folder.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return memory.ToArray();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
