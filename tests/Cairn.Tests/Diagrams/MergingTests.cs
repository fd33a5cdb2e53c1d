using Cairn.Diagrams;
using Cairn.Diagrams.Kinds;

namespace Cairn.Tests.Diagrams;

/// <summary>Properties of merging, on operations that chance made; the seed is fixed, so that a failure comes again.</summary>
public sealed class MergingTests
{
    private const int Trials = 60, Parts = 6, Each = 12;

    private static readonly DiagramRules Rules = DiagramRules.Of(DiagramKind.Drivers);

    /// <summary>The server numbers what three people send, in whatever order it comes; each client gets the numbers in an order of its own, some twice.</summary>
    [Fact]
    public void Whoever_gets_all_operations_in_any_order_sees_the_same()
    {
        var chance = new Random(4);
        for (var trial = 0; trial < Trials; trial++)
        {
            var numbered = Interleaved([.. Enumerable.Range(0, 3).Select(_ => SomeEdits(chance))], chance);
            var server = DiagramText.Of(Made(numbered));

            for (var client = 0; client < 3; client++)
            {
                var received = numbered.Select((edit, number) => (Number: number, Edit: edit)).Concat(numbered.Select((edit, number) => (Number: number, Edit: edit)).Where(_ => chance.Next(3) == 0)).ToArray();
                chance.Shuffle(received);
                DiagramText.Of(Made([.. received.DistinctBy(one => one.Number).OrderBy(one => one.Number).Select(one => one.Edit)])).ShouldBe(server);
            }
        }
    }

    /// <summary>Where people change different things, it does not matter who was first.</summary>
    [Fact]
    public void Changes_of_different_things_commute()
    {
        var chance = new Random(5);
        for (var trial = 0; trial < Trials; trial++)
        {
            DiagramEdit[][] people =
            [
                [.. Enumerable.Range(0, Parts).Select(part => Board.Say($"{part}", DiagramField.Text, $"Words {chance.Next(99)}"))],
                [.. Enumerable.Range(0, Parts).Select(part => Board.Say($"{part}", DriverRules.Note, $"Note {chance.Next(99)}"))],
                [.. Enumerable.Range(0, Parts).Select(part => Board.Link("root", $"{part}"))],
            ];

            var one = Made(Interleaved(people, chance));
            var other = Made(Interleaved(people, chance));

            DiagramText.Of(one with { Ties = [] }).ShouldBe(DiagramText.Of(other with { Ties = [] }));
            one.Ties.Select(tie => tie.To).Order(StringComparer.Ordinal).ShouldBe(other.Ties.Select(tie => tie.To).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Whatever_is_done_can_be_drawn_and_read_back()
    {
        var chance = new Random(6);
        for (var trial = 0; trial < Trials; trial++)
        {
            var state = Made(SomeEdits(chance));

            DiagramText.Of(DiagramText.Read(DiagramText.Of(state))).ShouldBe(DiagramText.Of(state));
            Rules.FaultOf(state).ShouldBeNull();
            Rules.Draw(new(state), null, new("Trial", 900, System.Globalization.CultureInfo.InvariantCulture)).ShouldStartWith("<svg");
        }
    }

    /// <summary>As the server does: what cannot be is not kept.</summary>
    private static DiagramState Made(IReadOnlyList<DiagramEdit> edits)
    {
        var state = Rules.Begin("", System.Globalization.CultureInfo.InvariantCulture);
        foreach (var edit in Enumerable.Range(0, Parts).Select(part => Board.Add($"{part}", $"{1 + part % 3}", $"Part {part}")).Concat(edits))
        {
            var (next, planned) = (state, Rules.Plan(state, edit));
            var isRefused = planned.Refusal is not null;
            foreach (var small in planned.Edits)
            {
                isRefused |= Rules.RefusalOf(next, small) is not null;
                next = isRefused ? next : Rules.Apply(next, small).State;
            }

            state = isRefused || Rules.FaultOf(next) is not null ? state : next;
        }

        return state;
    }

    private static List<DiagramEdit> Interleaved(IReadOnlyList<IReadOnlyList<DiagramEdit>> people, Random chance)
    {
        var left = people.Select(edits => new Queue<DiagramEdit>(edits)).ToList();
        var all = new List<DiagramEdit>();
        while (left.Where(edits => edits.Count > 0).ToList() is { Count: > 0 } going)
            all.Add(going[chance.Next(going.Count)].Dequeue());
        return all;
    }

    private static IReadOnlyList<DiagramEdit> SomeEdits(Random chance) => [.. Enumerable.Range(0, Each).Select(_ => SomeEdit(chance))];

    private static DiagramEdit SomeEdit(Random chance)
    {
        var (one, other) = ($"{chance.Next(Parts)}", $"{chance.Next(Parts)}");
        return chance.Next(9) switch
        {
            0 => Board.Say(one, DiagramField.Text, $"Words {chance.Next(99)}"),
            1 => Board.Say(one, DriverRules.Equity, DiagramField.Yes),
            2 => Board.Link(one, other),
            3 => new(EditKind.Unlink, Board.IdOf(one), Board.IdOf(other)),
            4 => new(EditKind.Remove, Board.IdOf(one)),
            5 => new(EditKind.Restore, Board.IdOf(one)),
            6 => new(EditKind.Move, Board.IdOf(one), Place: $"{1 + chance.Next(3)}"),
            7 => new(EditKind.Drop, Board.IdOf(one), Board.IdOf(other)),
            _ => new(chance.Next(2) == 0 ? EditKind.Up : EditKind.Down, Board.IdOf(one)),
        };
    }
}
