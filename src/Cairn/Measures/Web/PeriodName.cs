using Cairn.Shared.Language;

namespace Cairn.Measures.Web;

/// <summary>A period as people call it: 2 Mar 2026, the week of it, March 2026, the first quarter, a year.</summary>
public static class PeriodName
{
    public static string Of(Words words, Frequency frequency, DateOnly period) => frequency switch
    {
        Frequency.Weekly => words["PeriodWeek", words.Of(period)],
        Frequency.Monthly => period.ToString("MMM yyyy", words.Culture),
        Frequency.Quarterly => words["PeriodQuarter", ((period.Month - 1) / 3) + 1, period.Year],
        Frequency.Yearly => period.ToString("yyyy", words.Culture),
        _ => words.Of(period),
    };
}
