using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;

namespace Cairn.Measures;

/// <summary>Something that a project measures over time. What it means is its latest version; earlier ones stay, and the readings that were taken under them.</summary>
public sealed class Measure
{
    /// <summary>Enough for one of each organisation of a country in a file; five to eight are enough for people to read.</summary>
    public const int Most = 200;

    private Measure()
    {
    }

    private Measure(MeasureId id, ProjectId project, PersonId by, DateTimeOffset at) => (Id, Project, By, At) = (id, project, by, at);

    public MeasureId Id { get; private set; }

    public ProjectId Project { get; private set; }

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Counts changes of the definition, so that nobody overwrites what they have not seen; the number of the version that holds.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>The measure whose published definition it was taken from; null where the team wrote its own.</summary>
    public MeasureId? Origin { get; private set; }

    /// <summary>Which version of that one.</summary>
    public int? OriginVersion { get; private set; }

    public static Outcome Define(MeasureId id, ProjectId project, MeasureText text, PersonId by, DateTimeOffset at, out Measure? defined)
    {
        var outcome = text.Check();
        defined = outcome.IsAccepted ? new(id, project, by, at) : null;
        return outcome;
    }

    /// <summary>Remembers from which definition of a library it was taken.</summary>
    public void TakeFrom(PublishedDefinition definition) => (Origin, OriginVersion) = (definition.Measure, definition.Number);

    /// <summary>Defines it anew.</summary>
    /// <param name="text">All that it shall mean.</param>
    /// <param name="seenVersion">The version that the actor saw.</param>
    public Outcome Change(MeasureText text, int seenVersion)
    {
        if (seenVersion != Version)
            return Outcome.Overtaken;
        var outcome = text.Check();
        if (outcome.IsAccepted)
            Version++;
        return outcome;
    }

    /// <summary>What it means from now on.</summary>
    public MeasureVersion Meaning(MeasureText text, DateOnly from, PersonId by, DateTimeOffset at, bool? isCountedAnew = null) => new(Id, Version, text, from, by, at, isCountedAnew);
}
