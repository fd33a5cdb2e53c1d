using Cairn.Spc;

namespace Cairn.Drawing.Tests.Charts;

/// <summary>Charts made to go wrong: every trap that has clipped, hidden or overlapped a label somewhere.</summary>
public static class SyntheticCases
{
    private static readonly DateOnly Start = new(2022, 11, 1);

    public static IReadOnlyList<DrawnCase> All { get; } =
    [
        OnePoint(), TwoPoints(), Nothing(), AllMissing(), Thousand(), AllEqual(), AllZero(), Tiny(), Huge(), Negative(), Hundred(), CloseLabels(),
        ManyPhases(), ManyAnnotations(), MissingMonths(), Weekly(), TenYearsOfDays(), Numbered(), Excluded(), Trajectory(), RunChart(),
        RightToLeft(), LongTitle(), ClippedLabels(), ZoomedRate(), RareEvents(), MakingDataCount(), Quarters(), FarFromZero(), OneWideLimit(), Hours(),
    ];

    private static DrawnCase OnePoint() => Case("one-point", ChartKind.C, Months.From(Start, 7), "Falls", new() { Target = Target.At(5) });

    private static DrawnCase TwoPoints() => Case("two-points", ChartKind.I, Months.From(Start, 12.5, 14.25), "Waiting time", unit: "Minutes");

    private static DrawnCase Nothing() => Case("no-points", ChartKind.I, Series.Of(), "Nothing yet");

    private static DrawnCase AllMissing() => Case("all-missing", ChartKind.I, Months.From(Start, double.NaN, double.NaN, double.NaN), "Nothing reported");

    private static DrawnCase Thousand() => Case("thousand-points", ChartKind.I,
        Series.Of([.. Months.Noise(1000, 1).Select((noise, i) => 50 + 8 * noise + (i > 700 ? 6 : 0))]), "A thousand readings",
        new() { Direction = Direction.LowerIsBetter, Baseline = Baseline.FirstPoints(500) }, "Minutes");

    private static DrawnCase AllEqual() => Case("all-equal", ChartKind.I, Months.From(Start, [.. Enumerable.Repeat(5.0, 14)]), "Always five", new() { Target = Target.At(5) });

    private static DrawnCase AllZero() => Case("all-zero", ChartKind.C, Months.From(Start, new double[18]), "Never events", new() { Direction = Direction.LowerIsBetter, Target = Target.At(0) }, "Events");

    private static DrawnCase Tiny() => Case("tiny", ChartKind.I, Months.From(Start, [.. Months.Noise(24, 5).Select(noise => (4 + noise) * 1e-9)]), "Tiny", unit: "Moles per litre");

    private static DrawnCase Huge() => Case("huge", ChartKind.I, Months.From(Start, [.. Months.Noise(24, 6).Select(noise => (1.2 + 0.9 * noise) * 1e12)]), "Huge", new() { Target = Target.At(9e11) }, "Krona");

    private static DrawnCase Negative() => Case("negative", ChartKind.I, Months.From(Start, [.. Months.Noise(30, 7).Select(noise => -2 + 9 * noise)]), "Change from baseline", new() { Direction = Direction.HigherIsBetter }, "Points");

    private static DrawnCase Hundred()
    {
        double[] seen = [40, 38, 41, 39, 37, 44, 40, 40, 36, 41, 40, 42, 39, 41, 40, 38, 41, 40];
        double[] done = [39, 38, 41, 38, 37, 43, 40, 39, 36, 41, 40, 42, 39, 41, 40, 38, 41, 40];
        return Case("hundred-per-cent", ChartKind.P, Months.Ratios(Start, done, seen), "Checked within the hour",
            new() { Direction = Direction.HigherIsBetter, Target = Target.At(1) }, "Share of patients", percent: true);
    }

    private static DrawnCase CloseLabels() => Case("close-labels", ChartKind.I, Months.From(Start, [.. Months.Noise(24, 9).Select(noise => 20 + 0.3 * noise), 20.05]), "Two close end labels",
        new() { Target = Target.At(20.1) }, "Days");

    private static DrawnCase ManyPhases() => Case("many-phases", ChartKind.I, Months.From(Start, [.. Months.Noise(48, 10).Select((noise, i) => 30 - 3 * (i / 6) + 2 * noise)]), "Eight phases",
        new() { PhasesAfter = [6, 12, 18, 24, 30, 36, 42], Direction = Direction.LowerIsBetter }, "Days");

    private static DrawnCase ManyAnnotations() => Case("many-annotations", ChartKind.C, Months.From(Start, [.. Months.Noise(30, 11).Select(noise => Math.Round(12 + 6 * noise))]), "Infections",
        new() { PhasesAfter = [15], Direction = Direction.LowerIsBetter, Target = Target.At(6) }, "Infections a month", annotations:
        [
            .. Enumerable.Range(0, 14).Select(i => ChartAnnotation.AtPoint(2 * i + 1, i % 3 == 0 ? "A change whose story takes a line or two to tell, because it came in three steps over a winter" : "Posters " + i)),
            ChartAnnotation.AtPoint(16, "Round began"), ChartAnnotation.AtPoint(16, "New pharmacist"), ChartAnnotation.AtPoint(16, "Ward moved"),
            ChartAnnotation.At(Period.At(new DateOnly(2031, 1, 1)), "Beyond the chart"),
        ]);

    private static DrawnCase MissingMonths()
    {
        var periods = new List<Period>();
        var values = new List<Subgroup>();
        foreach (var (i, noise) in Months.Noise(30, 12).Index())
        {
            if (i is 8 or 9 or 20)
                continue;
            periods.Add(Period.At(Start.AddMonths(i)));
            values.Add(i == 14 ? Subgroup.Missing : Subgroup.Of(Math.Round(20 + 8 * noise), 900 + 40 * i));
        }

        return Case("missing-months", ChartKind.U, Series.Over([.. periods], [.. values]), "Pressure ulcers",
            new() { Multiply = 1000, Direction = Direction.LowerIsBetter }, "Per 1,000 bed days");
    }

    private static DrawnCase Weekly() => Case("weekly", ChartKind.Run,
        Months.Every(new(2025, 1, 6), static (start, i) => start.AddDays(7 * i), [.. Months.Noise(40, 13).Select(noise => Math.Round(30 + 9 * noise))]), "Referrals", unit: "Referrals a week");

    private static DrawnCase TenYearsOfDays() => Case("ten-years-of-days", ChartKind.I,
        Months.Every(new(2014, 3, 5), static (start, i) => start.AddDays(i), [.. Months.Noise(3650, 14).Select((noise, i) => 300 + 60 * noise + 30 * Math.Sin(i / 58.1))]), "Arrivals a day",
        new() { Direction = Direction.Neutral }, "Arrivals");

    private static DrawnCase Numbered() => Case("numbered", ChartKind.G, Series.Of([.. Months.Noise(32, 15).Select(noise => Math.Round(30 + 28 * noise))]), "Operations between infections",
        new() { Direction = Direction.HigherIsBetter }, "Operations");

    private static DrawnCase Excluded() => Case("excluded", ChartKind.I, Months.From(Start, [.. Months.Noise(24, 16).Select((noise, i) => i is 9 or 10 ? 95 : 40 + 9 * noise)]), "Length of stay",
        new() { Excluded = [10, 11], Direction = Direction.LowerIsBetter }, "Hours");

    private static DrawnCase Trajectory() => Case("trajectory", ChartKind.P,
        Months.Ratios(Start, [.. Months.Noise(24, 17).Select((noise, i) => Math.Round(120 + 4 * i + 12 * noise))], [.. Months.Noise(24, 18).Select(noise => Math.Round(220 + 30 * noise))]),
        "Seen within two weeks", new() { Direction = Direction.HigherIsBetter, Target = Target.Varying([.. Enumerable.Range(0, 24).Select(i => 0.6 + 0.1 * (i / 6))]) }, "Share of referrals", percent: true);

    private static DrawnCase RunChart() => Case("run-chart", ChartKind.Run,
        Months.From(Start, 12, 13, 11, 14, 15, 13, 14, 16, 15, 17, 18, 16, 19, 18, 20, 21, 19, 22, 21, 23, 22, 24), "Hand hygiene score",
        new() { Method = Method.Ihi, Direction = Direction.HigherIsBetter }, "Score");

    private static DrawnCase RightToLeft() => Case("right-to-left", ChartKind.C, Months.From(Start, [.. Months.Noise(20, 20).Select(noise => Math.Round(9 + 5 * noise))]),
        "סקר בטיחות 🙂 معدل السقوط 転倒", new() { Target = Target.At(4) }, "מקרים", annotations: [ChartAnnotation.AtPoint(5, "غرفة جديدة 🏥 <script>alert('x')</script>")]);

    private static DrawnCase LongTitle() => Case("long-title", ChartKind.C, Months.From(Start, [.. Months.Noise(20, 21).Select(noise => Math.Round(9 + 5 * noise))]),
        "Emergency readmissions within thirty days of discharge among people aged eighty-five and over who live alone, all wards of the Older People’s Unit, Northmoor General Hospital & partners",
        unit: "Readmissions a month, counted in the month of discharge, transfers between hospitals of the trust left out");

    private static DrawnCase ClippedLabels() => Case("clipped-labels", ChartKind.I, Months.From(Start, [.. Months.Noise(13, 22).Select(noise => 123456789 + 3000000 * noise)]), "Wide numbers",
        new() { Target = Target.At(118000000.5) }, "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW");

    private static DrawnCase ZoomedRate() => Case("zoomed-rate", ChartKind.P,
        Months.Ratios(Start, [.. Months.Noise(30, 23).Select(noise => Math.Round(940 + 9 * noise))], [.. Enumerable.Repeat(1000.0, 30)]), "Seen within four hours",
        new() { Direction = Direction.HigherIsBetter, Target = Target.At(0.95) }, "Share of attendances", percent: true) with
    { Zoom = true };

    private static DrawnCase RareEvents()
    {
        var day = new DateOnly(2022, 1, 3);
        var periods = new List<Period>();
        var waits = new List<Subgroup>();
        foreach (var noise in Months.Noise(26, 24))
        {
            var wait = Math.Round(34 + 30 * noise);
            day = day.AddDays((int)wait);
            periods.Add(Period.At(day));
            waits.Add(Subgroup.Of(wait));
        }

        return Case("rare-events", ChartKind.T, Series.Over([.. periods], [.. waits]), "Days between cardiac arrests", new() { Direction = Direction.HigherIsBetter }, "Days");
    }

    private static DrawnCase MakingDataCount() => Case("making-data-count", ChartKind.I,
        Months.From(Start, 61, 60, 64, 59, 62, 63, 60, 58, 61, 62, 59, 60, 63, 61, 66, 67, 65, 68, 66, 67, 69, 74, 71, 70),
        "Discharged before noon", new() { Method = Method.MakingDataCount, Direction = Direction.HigherIsBetter, Target = Target.At(75), Baseline = Baseline.FirstPoints(12) }, "Patients",
        annotations: [ChartAnnotation.AtPoint(14, "Board round at nine")]);

    private static DrawnCase Quarters() => Case("quarters", ChartKind.Xbar,
        Series.Over([.. Enumerable.Range(0, 20).Select(i => Period.At(new DateOnly(2019, 1, 1).AddMonths(3 * i)))],
            [.. Months.Noise(20, 25).Select((noise, i) => Subgroup.Summarised(7 + 0.6 * noise, 5 + 3 * (i % 4), 1.1))]), "HbA1c at review", unit: "Per cent");

    private static DrawnCase FarFromZero() => Case("far-from-zero", ChartKind.I, Months.From(Start, [.. Months.Noise(36, 26).Select(noise => 36.6 + 0.3 * noise)]), "Theatre temperature", unit: "°C");

    private static DrawnCase OneWideLimit() => Case("one-wide-limit", ChartKind.U,
        Months.Ratios(Start, [.. Months.Noise(24, 27).Select((noise, i) => i == 5 ? 0 : Math.Round(20 + 6 * noise))], [.. Enumerable.Range(0, 24).Select(i => i == 5 ? 4.0 : 900)]), "A month with hardly anybody in",
        new() { Multiply = 1000 }, "Per 1,000 bed days");

    private static DrawnCase Hours()
    {
        var noon = new DateTime(2025, 3, 8, 9, 0, 0, DateTimeKind.Unspecified);
        return Case("hours", ChartKind.C,
            Series.Over([.. Enumerable.Range(0, 30).Select(i => Period.At(noon.AddHours(i)))], [.. Months.Noise(30, 28).Select(noise => Subgroup.Of(Math.Round(8 + 6 * noise)))]), "Arrivals an hour", unit: "People");
    }

    private static DrawnCase Case(
        string name, ChartKind kind, Series series, string title, AnalysisOptions? options = null, string unit = "", bool percent = false, IReadOnlyList<ChartAnnotation>? annotations = null)
    {
        var analysis = ControlChart.Analyse(kind, series, options);
        return new(name, analysis, new()
        {
            Title = title,
            Description = "A sentence about " + name + ".",
            ValueAxis = unit,
            IsPercent = percent,
            Annotations = annotations ?? [],
            Foot = ChartFoot.Describe(analysis),
        });
    }
}
