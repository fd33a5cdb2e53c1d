using Cairn.Diagrams;
using Cairn.Instruments;
using Cairn.Journal;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Progress;

/// <summary>How far a project has come, as its page shows it.</summary>
/// <param name="View">Which project.</param>
/// <param name="Rules">Every rule, and how it stands.</param>
/// <param name="Suggested">What the record suggests; null where it shows less than the first level.</param>
/// <param name="History">What was said, the latest first.</param>
/// <param name="Assessors">As whom the actor may speak now.</param>
public sealed record ProgressView(ProjectView View, IReadOnlyList<RuleRow> Rules, ProgressLevel? Suggested, IReadOnlyList<AssessmentRow> History, IReadOnlyList<Assessor> Assessors)
{
    /// <summary>What the team, or the coach, said last.</summary>
    public AssessmentRow? Latest(Assessor assessor) => History.FirstOrDefault(row => row.Assessment.Assessor == assessor);

    /// <summary>The rules, level by level.</summary>
    public IEnumerable<ProgressStep> Steps => Rules.GroupBy(row => row.Rule.Level, (level, rules) => new ProgressStep(level, [.. rules]));
}

/// <summary>What a level asks of the record.</summary>
public sealed record ProgressStep(ProgressLevel Level, IReadOnlyList<RuleRow> Rules)
{
    /// <summary>Whether Cairn records any of it.</summary>
    public bool IsRecorded => Rules.Any(row => row.State != RuleState.NotRecorded);
}

/// <summary>A rule and how it stands.</summary>
public sealed record RuleRow(ProgressRule Rule, RuleState State);

/// <summary>What somebody said. The name is empty for somebody who was forgotten.</summary>
public sealed record AssessmentRow(ProgressAssessment Assessment, string Name);

/// <summary>Finds how far a project has come, for the people of its organisation.</summary>
internal sealed class FindProgress(CairnDb db, FindProject find)
{
    /// <summary>The sorts of entries that tell how the work goes, not what was thought or decided about it.</summary>
    private static readonly JournalKind[] Seeing = [JournalKind.Observation, JournalKind.GoAndSee, JournalKind.Qualitative];

    public async Task<ProgressView?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { IsOfActor: true } view)
            return null;

        var evidence = await EvidenceAsync(view, cancel);
        var history = await (
            from assessment in db.ProgressAssessments
            join someone in db.People on assessment.By equals someone.Id into known
            from someone in known.DefaultIfEmpty()
            where assessment.Project == id
            orderby assessment.At descending, assessment.Id descending
            select new AssessmentRow(assessment, someone == null ? "" : someone.Name)).AsNoTracking().ToListAsync(cancel);
        var assessors = view.Life.State == ProjectState.Closed ? [] : await db.AssessorsAsync(id, actor, cancel);
        return new(view, [.. ProgressRule.All.Select(rule => new RuleRow(rule, rule.StateFor(evidence)))], ProgressRule.Suggest(evidence), history, assessors);
    }

    private async Task<ProgressEvidence> EvidenceAsync(ProjectView view, CancellationToken cancel)
    {
        var id = view.Project.Id;
        var people = await db.ProjectParts.Where(part => part.Project == id && part.Left == null && !db.Deactivations.Any(held => held.Account == (Guid)(object)part.Person))
            .Select(part => part.Person).Distinct().CountAsync(cancel);
        var charter = await db.Charters.AsNoTracking().Where(known => known.Project == id).OrderByDescending(known => known.Number).FirstOrDefaultAsync(cancel);
        var number = charter?.Number ?? 0;
        return new()
        {
            People = people,
            IsLed = view.IsLed,
            IsProblemSaid = view.Project.Problem.Length > 0,
            IsAimSaid = view.Aim is not null,
            IsCharterWritten = charter is not null,
            IsCharterSigned = await db.SignOffs.AnyAsync(known => known.Project == id && known.Number == number, cancel),
            IsCharterApproved = await db.ApproverOfAsync(view.Project.Organisation, cancel) is null || await db.CharterReviews.AnyAsync(known => known.Project == id && known.Number == number && known.IsApproved == true, cancel),
            IsScopeSaid = charter is { Scope.Length: > 0 },
            AreHoursPlanned = charter is { ProtectedHours: > 0 },
            IsContextKnown = charter is { Context.Length: > 0 } || await db.Waves.AnyAsync(wave => wave.Project == id && wave.Instrument == InstrumentKind.Context && db.WaveResults.Any(result => result.Wave == wave.Id), cancel),
            IsWorkSeen = await db.Projects.AnyAsync(project => project.Id == id && (
                db.JournalEntries.Any(entry => entry.Project == id && Seeing.Contains(entry.Kind) && !db.JournalRemovals.Any(removal => removal.Entry == entry.Id))
                || db.Diagrams.Any(diagram => diagram.Project == id && diagram.Kind == DiagramKind.Process && diagram.Number > 0 && diagram.Removed == null)), cancel),
        };
    }
}
