using System.CommandLine;
using Cairn.Host.Charting;
using Cairn.Spc;
using static Cairn.Host.Commands.OptionReading;

namespace Cairn.Host.Commands;

/// <summary>The options of <c>cairn chart</c> and what their words mean.</summary>
internal sealed class ChartOptions
{
    private readonly Argument<string> file = CommonOptions.File();
    private readonly Option<string?> kind = One("--kind", "run, i, mr, xbar, s, p, pprime, u, uprime, c, g, t, iprime, or auto: chosen from the data, with the reason. Default auto.", "KIND");
    private readonly Option<string?> period = One("--period", "The column of dates or numbers along the bottom.", "COLUMN");
    private readonly Option<string?> value = One("--value", "The column of values or numerators. Without it c counts the rows of each period and t takes the days between dates.", "COLUMN");
    private readonly Option<string?> denominator = One("--denominator", "The column of denominators.", "COLUMN");
    private readonly Option<string?> facet = One("--facet", "A column that splits the file: one chart for each of its values.", "COLUMN");
    private readonly Option<string[]> where = CommonOptions.Where();
    private readonly Option<string?> aggregate = One("--aggregate", "day, week, month, quarter or year: bring dates together; weeks start on Monday.", "UNIT");
    private readonly Option<string?> multiply = One("--multiply", "Plot values times this, for example 100 or 1000.", "NUMBER");
    private readonly Option<string?> phaseAfter = One("--phase-after", "Start a new phase, with its own limits, after these points.", "12,24");
    private readonly Option<string?> phaseAt = One("--phase-at", "Start a new phase at these dates.", "2018-04-01,…");
    private readonly Option<string?> baseline = One("--baseline", "Take the centre and limits from the first points of each phase.", "POINTS");
    private readonly Option<string?> baselineRange = One("--baseline-range", "Take them from a range of points or dates.", "FROM..TO");
    private readonly Option<string?> centre = One("--centre", "A centre line known from elsewhere, in plotted units.", "NUMBER");
    private readonly Option<string?> exclude = One("--exclude", "Leave these points out of limits and rules.", "3,20");
    private readonly Option<string?> method = One("--method", "anhoej, ihi (run charts), making-data-count or western-electric (control charts). Default anhoej.", "METHOD");
    private readonly Option<string?> shift = One("--shift", "How many points on one side make a shift, where the method has one.", "POINTS");
    private readonly Option<string?> trend = One("--trend", "How many points make a trend, where the method has one.", "POINTS");
    private readonly Option<bool> screen = new("--screen") { Description = "Drop unusually large moving ranges once. Default for making-data-count." };
    private readonly Option<bool> noScreen = new("--no-screen") { Description = "Keep all moving ranges. Default for the other methods." };
    private readonly Option<string?> direction = One("--direction", "higher, lower or neutral: which way is better. Default neutral.", "DIRECTION");
    private readonly Option<string?> target = One("--target", "The target, in plotted units.", "NUMBER");
    private readonly Option<string?> targetColumn = One("--target-column", "A column with the target of each period.", "COLUMN");
    private readonly Option<string?> targetAtLimit = One("--target-at-limit", "met or missed: what a target equal to a limit counts as. Default met.", "WORD");
    private readonly Option<string?> annotations = One("--annotations", "A file with a period and a text in each row, drawn as numbered flags.", "FILE.csv");
    private readonly Option<string?> title = CommonOptions.Title();
    private readonly Option<string?> dateFormat = CommonOptions.DateFormat();
    private readonly Option<bool> zoom = new("--zoom") { Description = "Let the vertical axis start above zero; the chart then says so." };
    private readonly Option<string[]> output = CommonOptions.Out("F.svg, F.html, F.csv, F.json, or FOLDER/ for one SVG a facet");
    private readonly Option<bool> json = CommonOptions.Json();

    public void AddTo(Command command)
    {
        command.Arguments.Add(file);
        foreach (var option in new Option[]
        {
            kind, period, value, denominator, facet, where, aggregate, multiply, phaseAfter, phaseAt, baseline, baselineRange, centre, exclude,
            method, shift, trend, screen, noScreen, direction, target, targetColumn, targetAtLimit, annotations, title, dateFormat, zoom, output, json,
        })
            command.Options.Add(option);
    }

    public ChartRequest Read(ParseResult parsed)
    {
        RefuseBoth(parsed, phaseAfter, phaseAt);
        RefuseBoth(parsed, baseline, baselineRange);
        RefuseBoth(parsed, target, targetColumn);
        if (parsed.GetValue(screen) && parsed.GetValue(noScreen))
            throw new RefusedException("--screen and --no-screen contradict each other; give one.");

        return new()
        {
            File = parsed.GetValue(file)!,
            PeriodColumn = parsed.Required(period, "the column of dates or numbers along the bottom"),
            ValueColumn = parsed.GetValue(value),
            DenominatorColumn = parsed.GetValue(denominator),
            FacetColumn = parsed.GetValue(facet),
            TargetColumn = parsed.GetValue(targetColumn),
            Where = CommonOptions.ReadWhere(parsed, where),
            Kind = ReadKind(parsed),
            Aggregate = (PeriodUnit?)parsed.Choice(aggregate, "day", "week", "month", "quarter", "year"),
            Multiply = parsed.Above(multiply, 0),
            PhasesAfter = parsed.WholeNumbers(phaseAfter),
            PhasesAt = parsed.Parts(phaseAt),
            BaselinePoints = parsed.WholeNumber(baseline),
            BaselineRange = ReadRange(parsed),
            Centre = parsed.Number(centre),
            Exclude = parsed.WholeNumbers(exclude),
            Method = ReadMethod(parsed),
            Screen = parsed.GetValue(screen) ? true : parsed.GetValue(noScreen) ? false : null,
            Direction = (Direction)(parsed.Choice(direction, "neutral", "higher", "lower") ?? 0),
            Target = parsed.Number(target),
            TargetAtLimit = (TargetAtLimit)(parsed.Choice(targetAtLimit, "met", "missed") ?? 0),
            AnnotationsFile = parsed.GetValue(annotations),
            Title = parsed.GetValue(title),
            DateFormat = parsed.GetValue(dateFormat),
            Zoom = parsed.GetValue(zoom),
            Out = parsed.GetValue(output)!,
            Json = parsed.GetValue(json),
        };
    }

    private ChartKind? ReadKind(ParseResult parsed)
    {
        var word = parsed.GetValue(kind);
        return word is null || word.Equals("auto", StringComparison.OrdinalIgnoreCase) ? null
            : ChartKind.Find(word) ?? throw new RefusedException($"--kind {word}: one of {string.Join(", ", ChartKind.All.Select(known => known.Id))} or auto was expected.");
    }

    private Method ReadMethod(ParseResult parsed)
    {
        var word = parsed.GetValue(method) ?? Method.Anhoej.Id;
        var found = Method.Find(word) ?? throw new RefusedException($"--method {word}: one of {string.Join(", ", Method.All.Select(known => known.Id))} was expected.");
        var rules = found.Rules;
        if (parsed.WholeNumber(shift) is { } shiftLength)
            rules = Changed(shift, found, () => rules.WithShift(shiftLength));
        if (parsed.WholeNumber(trend) is { } trendLength)
            rules = Changed(trend, found, () => rules.WithTrend(trendLength));
        return found with { Rules = rules };
    }

    private static Spc.Rules.RuleSet Changed(Option option, Method method, Func<Spc.Rules.RuleSet> change)
    {
        try
        {
            return change();
        }
        catch (AnalysisRefusedException refusal)
        {
            throw new RefusedException($"{option.Name} does not fit --method {method.Id}: {refusal.Message}", refusal);
        }
    }

    private (string From, string To)? ReadRange(ParseResult parsed)
    {
        if (parsed.GetValue(baselineRange) is not { } text)
            return null;
        var ends = text.Split("..", StringSplitOptions.TrimEntries);
        return ends is [{ Length: > 0 } from, { Length: > 0 } to]
            ? (from, to)
            : throw new RefusedException($"--baseline-range {text}: two points or dates were expected, for example 1..24 or 2023-01-01..2024-12-01.");
    }

    private static void RefuseBoth(ParseResult parsed, Option<string?> one, Option<string?> other)
    {
        if (parsed.GetValue(one) is not null && parsed.GetValue(other) is not null)
            throw new RefusedException($"{one.Name} and {other.Name} say the same thing in two ways; give one.");
    }
}
