namespace Cairn.Projects;

/// <summary>Four answers that tell which sort of work something is.</summary>
/// <param name="HoldsElsewhere">It shall find out what holds true elsewhere too.</param>
/// <param name="HasStandard">Care is compared with a standard that is known beforehand.</param>
/// <param name="OnlyJudges">It judges how well something does, and changes nothing by itself.</param>
/// <param name="IsForGood">An agreed solution is brought in once, and it would be hard to go back.</param>
public sealed record ApproachAnswers(bool HoldsElsewhere, bool HasStandard, bool OnlyJudges, bool IsForGood)
{
    /// <summary>The sorts that fit; several can go together. Without any yes it is improvement: test changes until care is better.</summary>
    public IReadOnlyList<Approach> Fitting
    {
        get
        {
            var fitting = new[] { (HoldsElsewhere, Approach.Research), (HasStandard, Approach.Audit), (OnlyJudges, Approach.ServiceEvaluation), (IsForGood, Approach.Transformation) };
            return fitting.Any(one => one.Item1) ? [.. fitting.Where(one => one.Item1).Select(one => one.Item2)] : [Approach.Improvement];
        }
    }
}
