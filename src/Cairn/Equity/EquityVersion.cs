using Cairn.Organisations;
using Cairn.Projects;

namespace Cairn.Equity;

/// <summary>What a team said about equity at a moment. Each change is a version of its own, and none is removed.</summary>
public sealed class EquityVersion
{
    private EquityVersion()
    {
    }

    public EquityVersion(ProjectId project, int number, EquityText text, PersonId by, DateTimeOffset at)
    {
        (Project, Number, By, At) = (project, number, by, at);
        (Population, Segments, NotThriving, NotKnown) = (text.Population, text.Segments, text.NotThriving, text.NotKnown);
        (Drivers, Strata, Done) = (text.Drivers, text.Strata, text.Done);
        (Engage, Measure, Design, Improve, Learn) = (text.Engage, text.Measure, text.Design, text.Improve, text.Learn);
    }

    public ProjectId Project { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string Population { get; private set; } = "";

    public string Segments { get; private set; } = "";

    public string NotThriving { get; private set; } = "";

    public string NotKnown { get; private set; } = "";

    public string Drivers { get; private set; } = "";

    public string Strata { get; private set; } = "";

    public EquityStrategies Done { get; private set; }

    public string Engage { get; private set; } = "";

    public string Measure { get; private set; } = "";

    public string Design { get; private set; } = "";

    public string Improve { get; private set; } = "";

    public string Learn { get; private set; } = "";

    public EquityText Text => new()
    {
        Population = Population,
        Segments = Segments,
        NotThriving = NotThriving,
        NotKnown = NotKnown,
        Drivers = Drivers,
        Strata = Strata,
        Done = Done,
        Engage = Engage,
        Measure = Measure,
        Design = Design,
        Improve = Improve,
        Learn = Learn,
    };
}
