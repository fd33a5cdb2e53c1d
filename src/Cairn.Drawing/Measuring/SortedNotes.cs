using Cairn.Spc;

namespace Cairn.Drawing.Measuring;

/// <summary>Annotations in order of time, with the words of the list and the place of the flag.</summary>
/// <param name="Texts">The period and what happened.</param>
/// <param name="At">Where the flag belongs, in pixels; NaN where that lies outside the chart.</param>
internal readonly record struct SortedNotes(string[] Texts, double[] At)
{
    public static SortedNotes Of(IReadOnlyList<ChartAnnotation> annotations, Analysis analysis, Spacing spacing, PeriodText periods, Scale x)
    {
        if (annotations.Count == 0)
            return new([], []);

        var sorted = annotations.Select(note => (Period: PeriodOf(note, analysis), note.Text)).OrderBy(note => note.Period.Position).ToArray();
        var texts = new string[sorted.Length];
        var at = new double[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            texts[i] = periods.Of(sorted[i].Period) + " · " + sorted[i].Text.Trim();
            var position = sorted[i].Period.Position;
            var isOn = analysis.Count > 0 && sorted[i].Period.IsDate == analysis.Series.HasDates
                && position >= x.Low - spacing.Step && position <= x.High + spacing.Step;
            at[i] = isOn ? x[Math.Clamp(position, x.Low, x.High)] : double.NaN;
        }

        return new(texts, at);
    }

    private static Period PeriodOf(ChartAnnotation note, Analysis analysis)
    {
        if (note.Period is { } period)
            return period;
        return note.PointNumber <= analysis.Count
            ? analysis.Series.PeriodAt(note.PointNumber - 1)
            : throw new ArgumentException($"An annotation belongs to point {note.PointNumber}, but the chart has {analysis.Count}.", nameof(note));
    }
}
