using Cairn.Shared.Language;

namespace Cairn.Instruments.Web;

/// <summary>What a wave says first, in words: what stands highest and lowest, and what changed most since the wave before.</summary>
internal static class ResultSentence
{
    /// <summary>Means are told in half steps; less is no change.</summary>
    private const decimal LeastChange = 0.5m;

    public static string Of(IReadOnlyList<ResultAxis> axes, ClosedWave wave, ClosedWave? before, Words words)
    {
        var shown = axes.Where(axis => axis.Value(wave.Results) is not null).OrderByDescending(axis => axis.Value(wave.Results)).ToList();
        if (shown.Count == 0)
            return words["WaveNothingShown", Disclosure.FewestAnswers];
        var (highest, lowest) = (shown[0], shown[^1]);
        var said = highest.Value(wave.Results) == lowest.Value(wave.Results)
            ? words["WaveAllTheSame", Number(highest, wave, words)]
            : words[wave.Results.Instrument.Scale.IsMoreBetter ? "WaveHighLow" : "WaveHardEasy", AllAt(highest), Number(highest, wave, words), AllAt(lowest), Number(lowest, wave, words)];
        return before is null ? said : $"{said} {Change(shown, wave, before, words)}";

        string AllAt(ResultAxis end) => string.Join("; ", shown.Where(axis => axis.Value(wave.Results) == end.Value(wave.Results)).Select(axis => axis.Name)); // where several are level none of them stands out
    }

    private static string Change(IReadOnlyList<ResultAxis> shown, ClosedWave wave, ClosedWave before, Words words)
    {
        var known = shown.Where(axis => axis.Value(before.Results) is not null).ToList();
        var largest = known.Select(axis => Math.Abs(Step(axis))).DefaultIfEmpty().Max();
        if (largest < LeastChange)
            return words["WaveSameAsBefore"];
        var most = known.Where(axis => Math.Abs(Step(axis)) == largest).Select(axis => words["WaveChangedFromTo", axis.Name, Number(axis, before, words), Number(axis, wave, words)]);
        return words["WaveChangedMost", string.Join("; ", most)];

        decimal Step(ResultAxis axis) => axis.Value(wave.Results)!.Value - axis.Value(before.Results)!.Value;
    }

    private static string Number(ResultAxis axis, ClosedWave wave, Words words) => ResultRow.Cell(axis.Value(wave.Results), words);
}
