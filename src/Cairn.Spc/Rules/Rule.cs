using System.Globalization;

namespace Cairn.Spc.Rules;

/// <summary>
/// One question asked of the points of a phase. Rules are types of their own, so that a <see cref="RuleSet"/> names exactly what was asked.
/// A rule sees the included points only: runs pass over excluded and missing ones, and never cross into another phase.
/// </summary>
public abstract class Rule
{
    private protected Rule(Signals signal, string id)
    {
        Signal = signal;
        Id = id;
    }

    /// <summary>The flag it raises.</summary>
    public Signals Signal { get; }

    /// <summary>
    /// The word for the rule, for example <c>two-of-three</c>. Results say which flag was raised: by the same word, except that
    /// <c>number-of-runs</c> raises one of two, <c>too-few-runs</c> or <c>too-many-runs</c>.
    /// </summary>
    public string Id { get; }

    /// <summary>Whether it needs control limits, which a run chart lacks.</summary>
    public virtual bool NeedsLimits => false;

    /// <summary>The rule in a few words, as the foot of a chart has it, for example <c>7-point shift</c>.</summary>
    public string Describe(CultureInfo? culture = null) => Words.RuleWords.Describe(this, culture);

    /// <summary>Raises the flag at the points that belong to a signal.</summary>
    internal abstract void Apply(in RuleInput input);
}
