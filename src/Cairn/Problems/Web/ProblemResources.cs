using Cairn.Shared.Basics;

namespace Cairn.Problems.Web;

/// <summary>A line of a board.</summary>
public sealed record ProblemItem(Guid Id, string Text, IReadOnlyList<ProblemTags> Tags, IReadOnlyList<MattersTo> MattersTo, ProblemState State, DateTimeOffset At, int? Priority, int Reports)
{
    internal static ProblemItem Of(ProblemRow row) => new(row.Id.Value, row.Text, Flags.Of(row.Tags), Flags.Of(row.Matters), row.State, row.At, row.Priority, row.Reports);
}

/// <summary>A problem as the API answers it. It does not say who reported it.</summary>
public sealed record ProblemResource(
    Guid Id, Guid Organisation, string Text, IReadOnlyList<ProblemTags> Tags, IReadOnlyList<MattersTo> MattersTo, ProblemState State, DateTimeOffset At, int Reports, IReadOnlyList<string> Same,
    IReadOnlyList<ReplyResource> Replies, IReadOnlyList<WorkResource> Work, PriorityScores? Scores, int Version)
{
    internal static ProblemResource Of(ProblemView view)
    {
        var one = view.Problem;
        return new(one.Id.Value, one.Organisation.Value, one.Text, Flags.Of(one.Tags), Flags.Of(one.Matters), one.State, one.At, view.Reports, view.Same, [.. view.Replies.Select(ReplyResource.Of)], [.. view.Work.Select(WorkResource.Of)], one.Scores, one.Version);
    }
}

/// <summary>What began because of a problem, and the address of its page.</summary>
public sealed record WorkResource(string Title, string Address)
{
    internal static WorkResource Of(WorkOnProblem work) => new(work.Title, work.Address);
}

/// <summary>What the team said; about what, in short, where that has become one with this since.</summary>
public sealed record ReplyResource(ProblemState State, string Words, DateTimeOffset At, Guid? By, string? About)
{
    internal static ReplyResource Of(ReplyRow row) => new(row.State, row.Words, row.At, row.By?.Value, row.About);
}

/// <summary>A board as the API answers it.</summary>
public sealed record BoardResource(bool IsOpenToVisitors, int Limit, int TakenUp, int Version)
{
    internal static BoardResource Of(BoardView view) => new(view.Board.IsOpenToVisitors, view.Board.Limit, view.TakenUp, view.Board.Version);
}

/// <summary>What gets in the way.</summary>
public sealed record ProblemInput(string? Text, IReadOnlyList<ProblemTags>? Tags, IReadOnlyList<MattersTo>? MattersTo)
{
    internal ProblemDescription Description => new(Text ?? "", Flags.Join<ProblemTags>(Tags), Flags.Join<MattersTo>(MattersTo));
}

/// <summary>What the team says, and where that brings the problem.</summary>
public sealed record ReplyInput(ProblemState? State, string? Words);

/// <summary>Names another problem.</summary>
public sealed record ProblemReference(Guid Problem);

/// <summary>Six answers; one that is left out is refused.</summary>
public sealed record ScoresInput(int? MattersToPatients, int? MattersToStaff, int? Outlier, int? Viability, int? ReleasesTime, int? Effort)
{
    private const int None = -1;

    internal PriorityScores Scores => new(MattersToPatients ?? None, MattersToStaff ?? None, Outlier ?? None, Viability ?? None, ReleasesTime ?? None, Effort ?? None);
}

/// <summary>What a team decides about its board.</summary>
public sealed record BoardInput(bool? IsOpenToVisitors, int? Limit);
