using Cairn.Spc.Constants;
using Cairn.Spc.Rules;

namespace Cairn.Spc;

/// <summary>
/// A named way of reading a chart: which rules, which constant, whether large moving ranges are screened. A result always names its method,
/// because the same points make different signals under different ones.
/// </summary>
public sealed record Method
{
    private Method(string id, string name, string source, RuleSet rules)
    {
        Id = id;
        Name = name;
        Source = source;
        Rules = rules;
    }

    /// <summary>The default: outside limits, longest run, crossings.</summary>
    public static Method Anhoej { get; } = new("anhoej", "Anhøj", "Anhøj & Olesen 2014, PLoS ONE 9(11):e113825", new(
        new OutsideLimits(), new LongRun(), new FewCrossings()));

    /// <summary>The run-chart rules taught by the Institute for Healthcare Improvement: shift of 6, trend of 5, number of runs. Run charts only.</summary>
    public static Method Ihi { get; } = new("ihi", "IHI run chart", "Perla, Provost & Murray 2011, BMJ Qual Saf 20:46–51", new(
        new Shift(6, Ties.PassOver), new Trend(5, Ties.PassOver), new NumberOfRuns()))
    {
        ReadsShewhartCharts = false,
    };

    /// <summary>NHS England's Making Data Count: outside, 7-point shift, 7-point trend, two of three; 2.66; screening by default. Shewhart kinds only.</summary>
    public static Method MakingDataCount { get; } = new("making-data-count", "Making Data Count", "NHS England, Making Data Count; as computed by NHSRplotthedots 0.2", new(
        new OutsideLimits(), new Shift(7, Ties.Break), new Trend(7, Ties.Break), new TwoOfThree(narrow: true)))
    {
        SigmaPerMovingRange = BiasConstants.ThreeSigmaOfMovingRange / 3,
        ScreensByDefault = true,
        ReadsRunCharts = false,
    };

    /// <summary>The Western Electric zone rules: outside, two of three, four of five, eight on one side. Shewhart kinds only.</summary>
    public static Method WesternElectric { get; } = new("western-electric", "Western Electric", "Western Electric 1956, Statistical Quality Control Handbook", new(
        new OutsideLimits(), new TwoOfThree(), new FourOfFive(), new Shift(8, Ties.Break)))
    {
        ReadsRunCharts = false,
    };

    /// <summary>Every named method, the default first.</summary>
    public static IReadOnlyList<Method> All { get; } = [Anhoej, Ihi, MakingDataCount, WesternElectric];

    /// <summary>The word for it in options, for example <c>making-data-count</c>.</summary>
    public string Id { get; }

    /// <summary>The name on the chart.</summary>
    public string Name { get; }

    /// <summary>Author, year and place.</summary>
    public string Source { get; }

    /// <summary>The rules; replace them to ask something else under the same name only where the chart then lists them.</summary>
    public RuleSet Rules { get; init; }

    /// <summary>Sigma as a multiple of the mean moving range of an individuals chart: 1/1.128, or 2.66/3 for Making Data Count.</summary>
    public double SigmaPerMovingRange { get; private init; } = 1 / BiasConstants.D2OfTwo;

    /// <summary>Whether large moving ranges are dropped unless the analysis says otherwise.</summary>
    public bool ScreensByDefault { get; private init; }

    /// <summary>Whether it reads charts with control limits.</summary>
    public bool ReadsShewhartCharts { get; private init; } = true;

    /// <summary>Whether it reads run charts.</summary>
    public bool ReadsRunCharts { get; private init; } = true;

    /// <summary>Whether this is Making Data Count, whose results carry causes, variation and assurance.</summary>
    public bool IsMakingDataCount => string.Equals(Id, MakingDataCount.Id, StringComparison.Ordinal);

    /// <summary>The method of that <see cref="Id"/>; null where there is none.</summary>
    public static Method? Find(string id) => All.FirstOrDefault(method => method.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the method reads charts of a kind.</summary>
    public bool Reads(ChartKind kind) => kind.IsShewhart ? ReadsShewhartCharts : ReadsRunCharts;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
