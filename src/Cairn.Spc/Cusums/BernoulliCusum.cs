using System.Collections.Immutable;
using System.Globalization;
using Cairn.Spc.Words;

namespace Cairn.Spc;

/// <summary>
/// The Bernoulli CUSUM: evidence, case by case, that events have become more (upper side) or less (lower side) frequent than
/// expected. It finds a lasting change in rare events sooner than any chart that waits for a month's cases.
/// </summary>
/// <remarks>
/// <para>With y = 1 for an event, else 0, and OR the odds ratio looked for: S⁺ = max(0, S⁺ + y ln OR − ln(1 − p₀ + OR p₀));
/// S⁻ the same with 1/OR in place of OR, drawn negative. A side signals at the case that takes it to the limit or beyond, and
/// starts again from 0 at the next case; the other side goes on.</para>
/// <para>Sources: Reynolds and Stoumbos, Journal of Quality Technology 1999;31:87–108; Steiner et al., Biostatistics 2000;1:441–452
/// (odds ratio form); Neuburger et al., BMJ Quality &amp; Safety 2017, doi 10.1136/bmjqs-2016-005526 (in health care).</para>
/// </remarks>
public static class BernoulliCusum
{
    /// <summary>Computes a CUSUM.</summary>
    /// <param name="events">For each case in order of time, whether it had the event. At least one case.</param>
    /// <param name="options">What to look for; the expected probability has no default.</param>
    /// <exception cref="AnalysisRefusedException">
    /// No cases; an expected probability outside 0 to 1 (both excluded); an odds ratio that is not above 1 (both directions are
    /// watched anyway: a ratio below 1 is its own mirror image, and 1 is no change); a limit that is not above 0.
    /// </exception>
    public static CusumAnalysis Analyse(IReadOnlyList<bool> events, CusumOptions options)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(options);
        Check(events, options);

        var up = new Evidence(options.P0, options.OddsRatio, options.Limit);
        var down = new Evidence(options.P0, 1 / options.OddsRatio, options.Limit);
        var upper = new double[events.Count];
        var lower = new double[events.Count];
        var signals = ImmutableArray.CreateBuilder<CusumSignal>();
        var count = 0;

        for (var i = 0; i < events.Count; i++)
        {
            var isEvent = events[i];
            if (isEvent) count++;
            if (up.Add(isEvent)) signals.Add(new(i + 1, CusumSide.Upper));
            if (down.Add(isEvent)) signals.Add(new(i + 1, CusumSide.Lower));
            upper[i] = up.Value;
            // Subtracted from 0: a negated 0 would print as -0.
            lower[i] = 0 - down.Value;
        }

        return new(options, count, upper, lower, signals.ToImmutable());
    }

    private static void Check(IReadOnlyList<bool> events, CusumOptions options)
    {
        Expect(options.P0 is > 0 and < 1, "CusumP0", options.P0);
        Expect(options.OddsRatio > 1 && double.IsFinite(options.OddsRatio), "CusumOddsRatio", options.OddsRatio);
        Expect(options.Limit > 0 && double.IsFinite(options.Limit), "CusumLimit", options.Limit);
        if (events.Count == 0) throw new AnalysisRefusedException(FamilyText.Get("CusumNoCases"));
    }

    private static void Expect(bool holds, string otherwise, double value)
    {
        if (!holds)
            throw new AnalysisRefusedException(FamilyText.Format(otherwise, value.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>One side: the evidence for its odds ratio, never below 0.</summary>
    private sealed class Evidence(double p0, double oddsRatio, double limit)
    {
        private readonly double perEvent = Math.Log(oddsRatio);
        private readonly double perCase = Math.Log(1 - p0 + oddsRatio * p0);

        public double Value { get; private set; }

        /// <summary>Adds a case and says whether it takes the evidence to the limit.</summary>
        public bool Add(bool isEvent)
        {
            var before = Value >= limit ? 0 : Value;
            Value = Math.Max(0, before + (isEvent ? perEvent : 0) - perCase);
            return Value >= limit;
        }
    }
}
