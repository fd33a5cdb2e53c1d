using System.Globalization;

namespace Cairn.Spc.Rules;

/// <summary>Rules asked together. Combine them as you like; the named ones belong to a <see cref="Method"/>.</summary>
/// <param name="rules">In the order in which the chart lists them.</param>
public sealed class RuleSet(params IReadOnlyList<Rule> rules)
{
    /// <summary>The rules in order.</summary>
    public IReadOnlyList<Rule> Rules { get; } = [.. rules];

    /// <summary>The rules that mean something on a kind: those of limits need limits, those of runs need independent points.</summary>
    public RuleSet For(ChartKind kind) => new([.. Rules.Where(rule =>
        (kind.IsShewhart || !rule.NeedsLimits) && (kind.HasRunsAnalysis || rule is not (LongRun or FewCrossings)))]);

    /// <summary>The same rules with another length of shift.</summary>
    /// <exception cref="AnalysisRefusedException">There is no shift to change, or the length is below 2.</exception>
    public RuleSet WithShift(int length) => Replace<Shift>(shift => new Shift(length, shift.Ties), "shift");

    /// <summary>The same rules with another length of trend.</summary>
    /// <exception cref="AnalysisRefusedException">There is no trend to change, or the length is below 2.</exception>
    public RuleSet WithTrend(int length) => Replace<Trend>(trend => new Trend(length, trend.Ties), "trend");

    /// <summary>The rules in a few words, for example <c>outside limits, 7-point shift</c>.</summary>
    public string Describe(CultureInfo? culture = null) => string.Join(", ", Rules.Select(rule => rule.Describe(culture)));

    private RuleSet Replace<T>(Func<T, Rule> change, string name)
        where T : Rule => Rules.OfType<T>().Any()
            ? new([.. Rules.Select(rule => rule is T found ? change(found) : rule)])
            : throw new AnalysisRefusedException($"This method has no rule for a {name}, so its length cannot be set.");
}
