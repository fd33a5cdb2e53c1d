using Cairn.Journal;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Problems;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Dashboards;

/// <summary>What can be chosen for the dashboard of an organisation.</summary>
/// <param name="Place">The organisation.</param>
/// <param name="Chosen">What is on it that the actor may see.</param>
/// <param name="Others">What else is measured here and below.</param>
/// <param name="Entries">What the journals of the projects on it say, the latest first.</param>
public sealed record ChoicesView(OrganisationView Place, IReadOnlyList<ChosenMeasure> Chosen, IReadOnlyList<MeasureToChoose> Others, ILookup<ProjectId, EntryToTell> Entries);

/// <summary>A measure on the dashboard.</summary>
public sealed record ChosenMeasure(DashboardMeasure Chosen, ProjectId Project, string Name, string Title);

/// <summary>A measure that is not on it.</summary>
public sealed record MeasureToChoose(MeasureId Id, string Name, string Title);

/// <summary>An entry of a journal that could be told.</summary>
public sealed record EntryToTell(JournalEntryId Id, DateOnly Day, string Text);

/// <summary>Finds what those who lead an organisation can choose for its dashboard.</summary>
internal sealed class FindChoices(CairnDb db, FindOrganisation find)
{
    private const int MostOthers = 300;
    private const int MostEntries = 200;
    private const int LongestEntry = 90;

    public async Task<ChoicesView?> Handle(OrganisationId id, Actor actor, CancellationToken cancel)
    {
        if (!await db.OrganisationsLedBy(actor).AnyAsync(organisation => organisation.Id == id, cancel) || await find.Handle(id, actor, cancel) is not { } place)
            return null;
        var chosen = await (
            from known in db.DashboardMeasures.AsNoTracking()
            join measure in db.MeasuresVisibleTo(actor) on known.Measure equals measure.Id
            join version in db.MeasureVersions on new { Measure = measure.Id, Number = measure.Version } equals new { version.Measure, version.Number }
            join project in db.Projects on measure.Project equals project.Id
            where known.Organisation == id
            orderby known.At
            select new ChosenMeasure(known, project.Id, version.Text.Name, project.Title)).ToListAsync(cancel);
        var others = await (
            from measure in db.MeasuresWithin(id, actor)
            join version in db.MeasureVersions on new { Measure = measure.Id, Number = measure.Version } equals new { version.Measure, version.Number }
            join project in db.Projects on measure.Project equals project.Id
            where !db.DashboardMeasures.Any(known => known.Organisation == id && known.Measure == measure.Id)
            orderby project.Title, version.Text.Name
            select new MeasureToChoose(measure.Id, version.Text.Name, project.Title)).Take(MostOthers).ToListAsync(cancel);
        var entries = await (
            from entry in db.EntriesToTell(id, actor)
            join version in db.JournalVersions on new { Entry = entry.Id, Number = entry.Version } equals new { version.Entry, version.Number }
            orderby entry.Day descending, entry.Id descending
            select new { entry.Project, Told = new EntryToTell(entry.Id, entry.Day, version.Excerpt != "" ? version.Excerpt : version.Text) }).Take(MostEntries).ToListAsync(cancel);
        return new(place, chosen, others, entries.ToLookup(entry => entry.Project, entry => entry.Told with { Text = Excerpt.Of(entry.Told.Text, LongestEntry) }));
    }
}
