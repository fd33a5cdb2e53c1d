namespace Cairn.Projects;

/// <summary>Which sort of work it is. It decides who must agree before it begins.</summary>
public enum Approach
{
    /// <summary>Test changes again and again until a part of care is better.</summary>
    Improvement,

    /// <summary>Compare care with a standard that is known beforehand.</summary>
    Audit,

    /// <summary>Judge how well a service does, for a decision here.</summary>
    ServiceEvaluation,

    /// <summary>Find out what holds true elsewhere too.</summary>
    Research,

    /// <summary>Bring in an agreed solution once and for good.</summary>
    Transformation,
}
