using Cairn.Drawing.Words;

namespace Cairn.Drawing.Processes;

/// <summary>Times of steps, one by one and added up, in words.</summary>
internal static class ProcessTimes
{
    public static string Of(TimeSpan time, DrawingText text)
    {
        if (time < TimeSpan.FromMinutes(1) && time > TimeSpan.Zero)
            return text.Format("TimeSeconds", (int)Math.Ceiling(time.TotalSeconds));

        var minutes = (long)Math.Round(time.TotalMinutes);
        var (days, hours) = (minutes / 1440, minutes / 60 % 24);
        List<string> parts = [];
        if (days > 0)
            parts.Add(text.Format("TimeDays", days));
        if (hours > 0)
            parts.Add(text.Format("TimeHours", hours));
        if (minutes % 60 > 0 || parts.Count == 0)
            parts.Add(text.Format("TimeMinutes", minutes % 60));
        return string.Join(' ', parts);
    }

    /// <summary>The times of all steps added up: both accounts where they differ, before and after where two maps are compared. Empty where no time is known.</summary>
    public static string Sum(ProcessMap map, DrawingText text)
    {
        if (map.Steps.All(step => step.Time is null))
            return "";
        if (map.Steps.Any(step => step.Layer != WorkLayer.Both && step.Time is not null))
            return text.Format("ProcessTimeLayers", Total(map, step => step.Layer != WorkLayer.Done, text), Total(map, step => step.Layer != WorkLayer.Imagined, text));
        if (map.Steps.Any(step => step.Mark == StepMark.Value && step.Time is not null))
            return text.Format("ProcessTimeValue", Total(map, Stays, text), Total(map, step => Stays(step) && step.Mark == StepMark.Value, text));
        return text.Format("ProcessTime", Total(map, Stays, text));
    }

    private static bool Stays(ProcessStep step) => step.Change != DiagramChange.Removed;

    private static string Total(ProcessMap map, Func<ProcessStep, bool> counts, DrawingText text) =>
        Of(map.Steps.Where(counts).Aggregate(TimeSpan.Zero, (sum, step) => sum + (step.Time ?? TimeSpan.Zero)), text);
}
