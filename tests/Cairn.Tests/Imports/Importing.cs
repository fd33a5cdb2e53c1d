using System.Text;
using Cairn.Imports;
using Cairn.Imports.Web;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Tests.Measures;

namespace Cairn.Tests.Imports;

/// <summary>The project of <see cref="Measuring"/>, and files that Bo uploads into it.</summary>
internal sealed record Importing(Measuring Work)
{
    public RunningApp App => Work.App;

    public Actor Bo => Work.Bo;

    public static async Task<Importing> BeginAsync(RunningApp app) => new(await Measuring.BeginAsync(app));

    public Task<(Outcome Outcome, ImportId? Uploaded)> UploadAsync(byte[] file, string name = "readings.csv", Actor? by = null) => App.AskAsync((UploadFileHandler upload) => upload.Handle(new(Work.Project, name, file), by ?? Bo, Cancel));

    public async Task<ImportId> UploadedAsync(string file)
    {
        var (outcome, uploaded) = await UploadAsync(Encoding.UTF8.GetBytes(file));
        outcome.ShouldBe(Outcome.Accepted);
        return uploaded!.Value;
    }

    public Task<Outcome> MapAsync(ImportId import, ImportColumns columns, Actor? by = null) => App.AskAsync((MapImportHandler map) => map.Handle(new(import, columns), by ?? Bo, Cancel));

    public async Task<ImportId> MappedAsync(string file, ImportColumns columns)
    {
        var import = await UploadedAsync(file);
        (await MapAsync(import, columns)).ShouldBe(Outcome.Accepted);
        return import;
    }

    public async Task<Outcome> RunAsync(ImportId import, string why = "", bool isMeant = false, Actor? by = null)
    {
        await using var db = App.World.Open();
        var seen = (await db.Imports.FindAsync([import], Cancel))?.Version ?? 0;
        return await App.AskAsync((RunImportHandler run) => run.Handle(new(import, why, isMeant, seen), by ?? Bo, Cancel));
    }

    /// <summary>Uploads, says what the columns mean, and imports.</summary>
    public async Task<ImportId> ImportedAsync(string file, ImportColumns columns, string why = "")
    {
        var import = await MappedAsync(file, columns);
        (await RunAsync(import, why, isMeant: true)).ShouldBe(Outcome.Accepted);
        return import;
    }

    public Task<Outcome> UndoAsync(ImportId import, Actor? by = null) => App.AskAsync((UndoImportHandler undo) => undo.Handle(new(import), by ?? Bo, Cancel));

    public async Task<ImportView> ViewAsync(ImportId import, Actor? by = null) => (await App.AskAsync((FindImport find) => find.Handle(import, by ?? Bo, Cancel)))!;

    public async Task<string> ExportAsync(Actor? by = null) => Encoding.UTF8.GetString(ProjectReadingsFile.Written((await App.AskAsync((ListProjectReadings list) => list.Handle(Work.Project, by ?? Bo, Cancel)))!));

    /// <summary>Waits until a large one ended, one way or another.</summary>
    public async Task<ImportView> EndedAsync(ImportId import)
    {
        for (var i = 0; i < 600; i++)
        {
            var view = await ViewAsync(import);
            if (view.State != ImportState.Running)
                return view;
            await Task.Delay(50, Cancel);
        }

        throw new TimeoutException("It never ended.");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
