using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Cairn.Tables;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Imports;

/// <summary>An upload as its page shows it.</summary>
/// <param name="View">Of which project.</param>
/// <param name="Import">Itself.</param>
/// <param name="State">How far it is.</param>
/// <param name="Names">Who sent it, and who took it back.</param>
public sealed record ImportView(ProjectView View, Import Import, ImportState State, IReadOnlyDictionary<PersonId, string> Names)
{
    /// <summary>How the file begins; null once it is imported.</summary>
    public ImportHead? Head { get; init; }

    /// <summary>The measures that rows can be about.</summary>
    public IReadOnlyList<ImportTarget> Family { get; init; } = [];

    /// <summary>Which column says what, as somebody said or as it is guessed.</summary>
    public ImportColumns Columns { get; init; } = new();

    /// <summary>What it would do; null where that cannot be told yet.</summary>
    public ImportPlan? Plan { get; init; }

    /// <summary>Why the file cannot be read as its columns were named; null where it can.</summary>
    public Refusal? Unreadable { get; init; }

    /// <summary>How many readings are written, and of how many; null where nobody is at it.</summary>
    public (int Done, int? All)? Progress { get; init; }

    /// <summary>Readings that it said and that somebody changed since: taking it back leaves them alone.</summary>
    public IReadOnlyList<ChangedSince> Changed { get; init; } = [];
}

/// <summary>A reading that an upload said and that says something else since.</summary>
public sealed record ChangedSince(MeasureId Measure, string Name, Frequency Frequency, string Stratum, DateOnly Period);

/// <summary>Finds an upload: as long as it waits with what it would do, afterwards with what became of it.</summary>
internal sealed class FindImport(CairnDb db, FindProject find, ImportPlanning planning, ImportRuns runs, ImportBusy busy)
{
    /// <summary>More than these nobody reads.</summary>
    private const int MostChanged = 100;

    public async Task<ImportView?> Handle(ImportId id, Actor actor, CancellationToken cancel)
    {
        if (await busy.ReadAsync(db.ImportsVisibleTo(actor).Where(known => known.Id == id), cancel) is not [var (import, state)]
            || await find.Handle(import.Project, actor, cancel) is not { } project)
            return null;
        var names = await db.NamesOfAsync(import.UndoneBy is { } undone ? [import.By, undone] : new[] { import.By }, cancel);
        var view = new ImportView(project, import, state, names);
        if (view.State == ImportState.Running)
            return view with { Progress = runs.Find(id) is { } run ? (run.Done, run.All) : null };
        return import.IsOpen ? await WithPlanAsync(view, cancel) : view with { Changed = await ChangedAsync(import, cancel) };
    }

    private async Task<ImportView> WithPlanAsync(ImportView view, CancellationToken cancel)
    {
        var import = view.Import;
        if (await db.ImportFiles.AsNoTracking().Where(file => file.Import == import.Id).Select(file => file.Bytes).SingleOrDefaultAsync(cancel) is not { } bytes)
            return view;
        try
        {
            view = view with { Head = ImportSheet.HeadOf(bytes, import.Name, cancel), Family = await planning.FamilyOfAsync(import.Project, cancel) };
            if (import.Columns.Length == 0)
                return view with { Columns = ImportGuess.For(view.Head!.Headings, view.Family) };
            view = view with { Columns = ImportColumns.Read(import.Columns) };
            return view with { Plan = await planning.MakeAsync(import.Project, ImportSheet.Read(bytes, import.Name, view.Columns, cancel), view.Columns, cancel) };
        }
        catch (TableException refused)
        {
            return view with { Unreadable = new("ImportUnreadable", "File", refused.Message) };
        }
    }

    private async Task<IReadOnlyList<ChangedSince>> ChangedAsync(Import import, CancellationToken cancel)
    {
        var (id, undone) = (import.Id, import.UndoneAt);
        var changed = await (
            from said in db.ReadingRevisions
            where said.Import == id
            join reading in db.Readings on new { said.Measure, said.Stratum, said.Period } equals new { reading.Measure, reading.Stratum, reading.Period }
            join measure in db.Measures on said.Measure equals measure.Id
            join version in db.MeasureVersions on new { Measure = measure.Id, Number = measure.Version } equals new { version.Measure, version.Number }
            where reading.Import != id
                && (undone == null || (reading.At != undone && !db.ReadingRevisions.Any(next => next.Measure == said.Measure && next.Stratum == said.Stratum && next.Period == said.Period && next.At == undone)))
            select new { said.Measure, version.Text.Name, version.Text.Frequency, said.Stratum, said.Period }).Distinct().OrderBy(one => one.Measure).ThenBy(one => one.Stratum).ThenBy(one => one.Period).Take(MostChanged).ToListAsync(cancel);
        return changed.ConvertAll(one => new ChangedSince(one.Measure, one.Name, one.Frequency, one.Stratum, one.Period));
    }
}
