namespace Cairn.Instruments;

/// <summary>Counts the sheets of a wave into what may be shown. Nothing else of them is kept.</summary>
internal static class Tally
{
    /// <summary>From so many on a mean is told in tenths.</summary>
    private const int Many = 30;

    private const int TenthsInAHalf = 5;

    private const int TenthsInOne = 10;

    /// <summary>From so many on a mean at the very end of the scale is told.</summary>
    private const int EnoughForTheEnd = 10;

    public static IReadOnlyList<WaveResult> Of(WaveId wave, Instrument instrument, IReadOnlyCollection<AnswerSheet> sheets)
    {
        var read = sheets.Select(sheet => (sheet.Group, sheet.Values)).ToList();
        var results = new List<WaveResult>();
        foreach (var item in instrument.Items)
        {
            var answers = read.Where(sheet => sheet.Values.ContainsKey(item)).ToLookup(sheet => sheet.Group, sheet => sheet.Values[item]);
            foreach (var group in Disclosure.Of(answers.ToDictionary(one => one.Key, one => one.Count())).Order())
            {
                var values = group == AnswerGroup.All ? answers.SelectMany(one => one).ToList() : answers[group].ToList();
                results.Add(new(wave, group, item, ToldOf(values.Sum(), values.Count, instrument.Scale), values.Count));
            }
        }

        return results;
    }

    /// <summary>
    /// What is told of a mean, in tenths. At the very end of the scale it would say what nearly everybody said; so of fewer than ten it is
    /// told as half a step before the end.
    /// </summary>
    internal static int ToldOf(int sum, int count, AnswerScale scale)
    {
        var tenths = TenthsOf(sum, count);
        return count >= EnoughForTheEnd ? tenths : Math.Clamp(tenths, AnswerScale.Low * TenthsInOne + TenthsInAHalf, scale.High * TenthsInOne - TenthsInAHalf);
    }

    /// <summary>
    /// The mean in tenths: in half steps where fewer than thirty answered. Even somebody who knew that all others said the same as in the
    /// wave before, and who alone is new, would as a rule find several answers of the new one that fit both means.
    /// </summary>
    internal static int TenthsOf(int sum, int count) => count >= Many
        ? (int)Math.Round(10m * sum / count, MidpointRounding.AwayFromZero)
        : TenthsInAHalf * (int)Math.Round(2m * sum / count, MidpointRounding.AwayFromZero);
}
