using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Diagrams;

/// <summary>A diagram as it was at a moment, under a name, so that a team can look back at what it believed.</summary>
public sealed class DiagramVersion
{
    public const int LongestName = 80;

    /// <summary>Of one diagram: a version a week for two years.</summary>
    public const int Most = 100;

    private DiagramVersion()
    {
    }

    private DiagramVersion(Guid id, Diagram diagram, string name, PersonId by, DateTimeOffset at)
    {
        Id = id;
        Diagram = diagram.Id;
        Number = diagram.Number;
        Name = name;
        By = by;
        At = at;
    }

    public Guid Id { get; private set; }

    public DiagramId Diagram { get; private set; }

    /// <summary>Of the last operation in it.</summary>
    public int Number { get; private set; }

    public string Name { get; private set; } = "";

    public string State { get; private set; } = "";

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static Outcome Keep(Guid id, Diagram diagram, DiagramState state, string name, PersonId by, DateTimeOffset at, out DiagramVersion? kept)
    {
        kept = null;
        var said = name.Trim();
        if (said.Length == 0)
            return Outcome.Refused(new Refusal("VersionNameMissing", nameof(Name)));
        if (said.Length > LongestName)
            return Outcome.Refused(new Refusal("TooLong", nameof(Name), LongestName));
        if (OneLine.Check(said, nameof(Name)) is { } refusal)
            return Outcome.Refused(refusal);
        kept = new(id, diagram, said, by, at) { State = DiagramText.Of(state) };
        return Outcome.Accepted;
    }
}
