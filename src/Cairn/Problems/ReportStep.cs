namespace Cairn.Problems;

/// <summary>Says since when a report counts for another problem than the one that was reported: whoever made it reads what is said there from then on, also when that problem becomes one with a third.</summary>
public sealed class ReportStep
{
    private ReportStep()
    {
    }

    internal ReportStep(Guid report, ProblemId problem, DateTimeOffset from)
    {
        Report = report;
        Problem = problem;
        From = from;
    }

    public Guid Report { get; private set; }

    public ProblemId Problem { get; private set; }

    public DateTimeOffset From { get; private set; }
}
