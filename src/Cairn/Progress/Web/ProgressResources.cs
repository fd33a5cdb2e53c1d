namespace Cairn.Progress.Web;

/// <summary>How far a project has come, as the API answers it.</summary>
public sealed record ProgressResource(LevelResource? Suggested, AssessmentResource? Team, AssessmentResource? Coach, IReadOnlyList<RuleResource> Rules, IReadOnlyList<AssessmentResource> History)
{
    internal static ProgressResource Of(ProgressView view) => new(
        view.Suggested is { } level ? LevelResource.Of(level) : null, Latest(view, Assessor.Team), Latest(view, Assessor.Coach),
        [.. view.Rules.Select(row => new RuleResource(row.Rule.Name, row.Rule.Level, row.State))], [.. view.History.Select(AssessmentResource.Of)]);

    private static AssessmentResource? Latest(ProgressView view, Assessor assessor) => view.Latest(assessor) is { } row ? AssessmentResource.Of(row) : null;
}

/// <summary>A level by name, and as a number from 0.5 to 5.</summary>
public sealed record LevelResource(ProgressLevel Level, decimal Points)
{
    internal static LevelResource Of(ProgressLevel level) => new(level, level.Points());
}

/// <summary>A rule, the level that asks it, and how it stands.</summary>
public sealed record RuleResource(string Rule, ProgressLevel Level, RuleState State);

/// <summary>What somebody said of how far the project has come, and why.</summary>
public sealed record AssessmentResource(Assessor Assessor, ProgressLevel Level, decimal Points, string Reason, DateTimeOffset At, Guid? By)
{
    internal static AssessmentResource Of(AssessmentRow row) => new(
        row.Assessment.Assessor, row.Assessment.Level, row.Assessment.Level.Points(), row.Assessment.Reason, row.Assessment.At, row.Name.Length == 0 ? null : row.Assessment.By.Value);
}

/// <summary>As whom, which level, and why.</summary>
public sealed record AssessmentInput(Assessor? Assessor, ProgressLevel? Level, string? Reason);
