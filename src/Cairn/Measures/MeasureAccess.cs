using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>Who sees a measure: all who see its project. Who defines it and says what was found: the team.</summary>
public static class MeasureAccess
{
    public static IQueryable<Measure> MeasuresVisibleTo(this CairnDb db, Actor actor)
    {
        var projects = db.ProjectsVisibleTo(actor).Select(project => project.Id);
        return db.Measures.Where(measure => projects.Contains(measure.Project));
    }

    /// <summary>A measure that the actor may change now, as one of the team; otherwise how it ends for them.</summary>
    internal static async Task<(Measure? Measure, PersonId Person, Outcome Outcome)> MeasureToChangeAsync(this CairnDb db, MeasureId id, Actor actor, CancellationToken cancel)
    {
        if (await db.MeasuresVisibleTo(actor).SingleOrDefaultAsync(measure => measure.Id == id, cancel) is not { } found)
            return (null, default, Outcome.NotFound);
        var (person, outcome) = await db.TeammateAsync(found.Project, actor, cancel);
        return person is { } member ? (found, member, outcome) : (null, default, outcome);
    }
}
