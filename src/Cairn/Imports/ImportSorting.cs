using Cairn.Measures;
using Cairn.Shared.Basics;

namespace Cairn.Imports;

/// <summary>Puts rows where they belong, measure by measure and group by group, and says which can be no readings.</summary>
internal sealed class ImportSorting(ImportRows rows, IReadOnlyList<Match<ImportTarget>> measures, ILookup<MeasureId, Reading> known)
{
    /// <summary>More problems than these nobody mends one by one.</summary>
    private const int MostProblems = 1000;

    private static readonly IReadOnlyDictionary<DateOnly, Reading> Nothing = new Dictionary<DateOnly, Reading>();

    private readonly Dictionary<(MeasureId Measure, int Group), Match<string>> groups = [];
    private readonly Dictionary<(MeasureId Measure, string Stratum), ImportPile> piles = [];

    public List<ImportProblem> Problems { get; } = [.. rows.Problems.Take(MostProblems)];

    public int LeftOut { get; private set; }

    public IReadOnlyList<PlannedGroup> Groups
    {
        get
        {
            var byGroup = piles.Keys.Select(key => key.Measure).Distinct().SelectMany(measure => known[measure]).GroupBy(reading => (reading.Measure, reading.Stratum)).ToDictionary(group => group.Key, group => (IReadOnlyDictionary<DateOnly, Reading>)group.ToDictionary(reading => reading.Period));
            return [.. piles.Select(pile => new PlannedGroup(pile.Value.Target, pile.Key.Stratum, ReadingPlan.Of(pile.Value.Said, byGroup.GetValueOrDefault(pile.Key, Nothing))))];
        }
    }

    public void Sort()
    {
        foreach (var row in rows.Rows)
        {
            if (Problems.Count >= MostProblems)
                return;
            var (target, refusal) = measures[row.Measure];
            if (refusal is not null)
                Problems.Add(new(row.Number, ImportPart.Measure, refusal));
            else if (target is null)
                LeftOut++;
            else
                Sort(row, target);
        }
    }

    private void Sort(ImportRow row, ImportTarget target)
    {
        var (stratum, unknown) = GroupOf(row, target);
        if (stratum is null)
        {
            Problems.Add(new(row.Number, ImportPart.Group, unknown!));
            return;
        }

        var isOneOfSeveral = target.Text.Shape == ReadingShape.Sample && row.Found is { Value: not null, Denominator: null };
        var said = new EnteredReading(target.Text.Frequency.Begin(row.Day), isOneOfSeveral ? Found.Of([row.Found.Value!.Value]) : row.Found);
        if (ReadingRules.Check(said, target.Text) is { } impossible)
        {
            Problems.Add(new(row.Number, Enum.TryParse<ImportPart>(impossible.Field, out var part) ? part : ImportPart.Value, impossible));
            return;
        }

        if (!piles.TryGetValue((target.Id, stratum), out var pile))
            piles[(target.Id, stratum)] = pile = new(target);
        if (pile.IsFull(said.Period))
            Problems.Add(new(row.Number, ImportPart.Value, new Refusal("ReadingSampleTooLarge", null, said.Period, Measurements.Most)));
        else if (!pile.TryAdd(row.Number, said))
            Problems.Add(new(row.Number, ImportPart.Period, new Refusal("ImportPeriodTwice", null, said.Period, pile.RowOf(said.Period))));
    }

    private Match<string> GroupOf(ImportRow row, ImportTarget target)
    {
        if (groups.TryGetValue((target.Id, row.Group), out var match))
            return match;
        var split = ReadingRules.GroupsOf(target.Text).Union(known[target.Id].Select(reading => reading.Stratum).Where(stratum => stratum.Length > 0), StringComparer.Ordinal);
        return groups[(target.Id, row.Group)] = ImportMatching.GroupOf(rows.Groups[row.Group], [.. split]);
    }
}
