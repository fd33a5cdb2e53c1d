using Cairn.Organisations;

namespace Cairn.Projects;

/// <summary>A charter as it was written at a moment. Each change is a version of its own, and none is removed.</summary>
public sealed class CharterVersion
{
    private CharterVersion()
    {
    }

    public CharterVersion(ProjectId project, int number, CharterText text, PersonId by, DateTimeOffset at)
    {
        Project = project;
        Number = number;
        By = by;
        At = at;
        (PatientAim, Evidence, Context, Measure, WhyNow) = (text.PatientAim, text.Evidence, text.Context, text.Measure, text.WhyNow);
        (Scope, Priority, Resources, ProtectedHours, Ethics) = (text.Scope, text.Priority, text.Resources, text.ProtectedHours, text.Ethics);
        (Causes, Design, Fit, Testing, Sustaining, Science) = (text.Causes, text.Design, text.Fit, text.Testing, text.Sustaining, text.Science);
    }

    public ProjectId Project { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>What shall be better for patients, in their words.</summary>
    public string PatientAim { get; private set; } = "";

    /// <summary>What the team's own data say.</summary>
    public string Evidence { get; private set; } = "";

    /// <summary>What research and others found.</summary>
    public string Science { get; private set; } = "";

    /// <summary>What is particular here.</summary>
    public string Context { get; private set; } = "";

    /// <summary>The improvement that can be measured.</summary>
    public string Measure { get; private set; } = "";

    public string WhyNow { get; private set; } = "";

    public string Scope { get; private set; } = "";

    /// <summary>The strategic priority that it serves.</summary>
    public Guid? Priority { get; private set; }

    public string Resources { get; private set; } = "";

    /// <summary>Hours a week that the team is given for it.</summary>
    public int? ProtectedHours { get; private set; }

    /// <summary>A note on ethics and on data about people.</summary>
    public string Ethics { get; private set; } = "";

    /// <summary>Why it is as it is.</summary>
    public string Causes { get; private set; } = "";

    /// <summary>What patients want and what is known, brought together: what could help, and why.</summary>
    public string Design { get; private set; } = "";

    /// <summary>How that fits here.</summary>
    public string Fit { get; private set; } = "";

    /// <summary>How it is tried, and what that takes.</summary>
    public string Testing { get; private set; } = "";

    /// <summary>What makes it last when the team has gone.</summary>
    public string Sustaining { get; private set; } = "";

    public CharterText Text => new(PatientAim, Evidence, Context, Measure, WhyNow, Scope, Priority, Resources, ProtectedHours, Ethics, Causes, Design, Fit, Testing, Sustaining, Science);
}
