using Cairn.Diagrams;
using Cairn.Diagrams.Kinds;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Diagrams;

/// <summary>Properties of merging, on operations that chance made; the seed is fixed, so that a failure comes again.</summary>
public sealed class MergingTests
{
    private const int Trials = 60, Parts = 6, Each = 12;

    private static readonly DiagramRules Rules = DiagramRules.Of(DiagramKind.Drivers);

    /// <summary>What three people send at once is stored as operations; who reads them as the stream does, in pieces that overlap and come in any order, makes of them what the server keeps.</summary>
    [Theory, EachDatabase]
    public async Task The_operations_that_were_stored_make_what_is_kept_in_whatever_pieces_they_are_read(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var board = await Board.BeginAsync(world);
        await board.SendAsync([.. Beginning]);
        var (chance, people) = (new Random(4), new[] { world.Amara, world.Ines });
        await Task.WhenAll(Enumerable.Range(0, 3).Select(one => SendAllAsync(board, people[one % 2], $"{one}", SomeEdits(chance))));

        await using var db = world.Open();
        var diagram = (await board.FindAsync(db, world.Amara))!.Diagram;
        var list = new ListOperations(db, new(db, new(db, world.Clock), new(db, Board.English), [], Board.English));
        for (var reader = 0; reader < 3; reader++)
        {
            var pieces = Enumerable.Range(0, diagram.Number).Where(number => number % 3 == 0).ToArray();
            chance.Shuffle(pieces);
            var read = new List<DiagramOperation>();
            foreach (var after in pieces)
                read.AddRange((await list.AfterAsync(board.Id, after, 3 + chance.Next(4), TestContext.Current.CancellationToken)).Select(row => row.Operation));

            var made = Rules.Begin("", System.Globalization.CultureInfo.InvariantCulture);
            foreach (var operation in read.DistinctBy(one => one.Number).OrderBy(one => one.Number))
            {
                var applied = Rules.Apply(made, operation.Edit);
                applied.HadEffect.ShouldBe(operation.HadEffect, $"{operation.Number}");
                made = applied.State;
            }

            DiagramText.Of(made).ShouldBe(diagram.State);
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

            DiagramText.Of(one with { Links = [] }).ShouldBe(DiagramText.Of(other with { Links = [] }));
            one.Links.Select(link => link.To).Order(StringComparer.Ordinal).ShouldBe(other.Links.Select(link => link.To).Order(StringComparer.Ordinal));
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

    private static IEnumerable<DiagramEdit> Beginning => Enumerable.Range(0, Parts).Select(part => Board.Add($"{part}", $"{1 + part % 3}", $"Part {part}"));

    private static async Task SendAllAsync(Board board, Cairn.Organisations.Actor by, string name, IReadOnlyList<DiagramEdit> edits)
    {
        foreach (var (edit, at) in edits.Select((edit, at) => (edit, at)))
            await board.SendAsync($"{name}-{at}", by, edit);
    }

    /// <summary>As the server does: what cannot be is not kept.</summary>
    private static DiagramState Made(IReadOnlyList<DiagramEdit> edits)
    {
        var state = Rules.Begin("", System.Globalization.CultureInfo.InvariantCulture);
        foreach (var edit in Beginning.Concat(edits))
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
