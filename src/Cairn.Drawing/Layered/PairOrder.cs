namespace Cairn.Drawing.Layered;

/// <summary>
/// Decisions about which of two places stands first, with all that follows from them: the rest of the class, and a before b before c.
/// A decision that leads to a contradiction says so and may be taken back.
/// </summary>
internal sealed class PairOrder(PairClasses pairs)
{
    private readonly sbyte[] decided = new sbyte[pairs.Count];
    private readonly List<int> trail = [];
    private readonly ILookup<int, int> members = Members(pairs);

    /// <summary>How many classes are decided; hand it to <see cref="TakeBack"/>.</summary>
    public int Mark => trail.Count;

    public bool IsDecided(int pair) => decided[pairs.ClassOf(pair).Class] != 0;

    /// <summary>Whether one place stands before another of its layer: 1 yes, -1 no, 0 undecided.</summary>
    public int Before(int layer, int one, int other)
    {
        var (root, isTurned) = pairs.ClassOf(pairs.PairOf(layer, Math.Min(one, other), Math.Max(one, other)));
        return isTurned ^ one > other ? -decided[root] : decided[root];
    }

    /// <summary>Decides a pair and all that follows; false where that contradicts what was decided, and then <see cref="TakeBack"/> is due.</summary>
    public bool Decide(int pair, bool asGiven)
    {
        var next = trail.Count;
        if (!Set(pair, asGiven))
            return false;
        for (; next < trail.Count; next++)
        {
            foreach (var member in members[trail[next]])
            {
                if (!Follow(member))
                    return false;
            }
        }

        return true;
    }

    public void TakeBack(int mark)
    {
        for (var i = mark; i < trail.Count; i++)
            decided[trail[i]] = 0;
        trail.RemoveRange(mark, trail.Count - mark);
    }

    private bool Follow(int pair)
    {
        var (layer, one, other) = pairs.At(pair);
        if (Before(layer, one, other) < 0)
            (one, other) = (other, one);
        for (var third = 0; third < pairs.SizeOf(layer); third++)
        {
            if (third == one || third == other)
                continue;
            if (Before(layer, other, third) > 0 && !Put(layer, one, third))
                return false;
            if (Before(layer, third, one) > 0 && !Put(layer, third, other))
                return false;
        }

        return true;
    }

    private bool Put(int layer, int one, int other) =>
        Set(pairs.PairOf(layer, Math.Min(one, other), Math.Max(one, other)), one < other);

    private bool Set(int pair, bool asGiven)
    {
        var (root, isTurned) = pairs.ClassOf(pair);
        var value = (sbyte)(asGiven ^ isTurned ? 1 : -1);
        if (decided[root] != 0)
            return decided[root] == value;
        decided[root] = value;
        trail.Add(root);
        return true;
    }

    private static ILookup<int, int> Members(PairClasses pairs) =>
        Enumerable.Range(0, pairs.Count).Where(pair => pairs.At(pair) is var at && at.One < at.Other).ToLookup(pair => pairs.ClassOf(pair).Class);
}
