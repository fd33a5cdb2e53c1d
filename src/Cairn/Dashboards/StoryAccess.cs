using Cairn.Journal;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Storage;

namespace Cairn.Dashboards;

/// <summary>Which entries of journals can be told on a board: those of projects on it that the actor may read, and that nobody took out.</summary>
internal static class StoryAccess
{
    public static IQueryable<JournalEntry> EntriesToTell(this CairnDb db, OrganisationId id, Actor actor)
    {
        var projects = db.MeasuresVisibleTo(actor).Where(measure => db.DashboardMeasures.Any(chosen => chosen.Organisation == id && chosen.Measure == measure.Id)).Select(measure => measure.Project);
        return db.JournalEntries.Where(entry => projects.Contains(entry.Project) && !db.JournalRemovals.Any(removal => removal.Entry == entry.Id));
    }
}
