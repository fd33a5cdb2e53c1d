using Cairn.Accounts;
using Cairn.Organisations;

namespace Cairn.Problems;

/// <summary>Says that somebody met a problem, so that they hear what became of it: a person, or a visitor who holds a link. It is shown to nobody else.</summary>
public sealed class ProblemReport
{
    private ProblemReport()
    {
    }

    private ProblemReport(Guid id, ProblemId problem, DateTimeOffset at)
    {
        Id = id;
        Problem = problem;
        About = problem;
        At = at;
    }

    public Guid Id { get; private set; }

    /// <summary>Where it counts now; another problem than at first where two were found to be the same.</summary>
    public ProblemId Problem { get; private set; }

    /// <summary>What was reported.</summary>
    public ProblemId About { get; private set; }

    /// <summary>Null for a visitor, and for somebody who was forgotten.</summary>
    public PersonId? Reporter { get; private set; }

    /// <summary>Of a visitor's link, which was shown once.</summary>
    public string? SecretHash { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static ProblemReport By(PersonId person, Guid id, ProblemId problem, DateTimeOffset at) => new(id, problem, at) { Reporter = person };

    public static ProblemReport ByVisitor(string secret, Guid id, ProblemId problem, DateTimeOffset at) => new(id, problem, at) { SecretHash = Secrets.Hash(secret) };

    /// <summary>Goes along when its problem becomes one with another.</summary>
    public ReportStep Follow(ProblemId into, DateTimeOffset at)
    {
        Problem = into;
        return new(Id, into, at);
    }
}
