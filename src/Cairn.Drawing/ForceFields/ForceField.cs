using System.Globalization;
using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Words;

namespace Cairn.Drawing;

/// <summary>What works for a change and what against it (Lewin 1951), each with a strength that people agreed on.</summary>
public sealed class ForceField
{
    private const int Strongest = 5;

    private ForceField(string change, IReadOnlyList<Force> attractors, IReadOnlyList<Force> repellents) =>
        (Change, Attractors, Repellents) = (change, attractors, repellents);

    /// <summary>The change that is wanted.</summary>
    public string Change { get; }

    /// <summary>What pulls towards it, in the order given.</summary>
    public IReadOnlyList<Force> Attractors { get; }

    /// <summary>What pushes it away, in the order given.</summary>
    public IReadOnlyList<Force> Repellents { get; }

    /// <summary>Four things that pull towards change in care, to begin with, in a language (Braithwaite, BMJ 2018;361:k2014, box 1; in our own words).</summary>
    /// <param name="culture">The language; null takes English.</param>
    public static IReadOnlyList<string> UsualAttractors(CultureInfo? culture = null)
    {
        var text = DrawingText.In(culture ?? CultureInfo.InvariantCulture);
        return [text["AttractorProgress"], text["AttractorBenefit"], text["AttractorModel"], text["AttractorNeed"]];
    }

    /// <summary>Five things that push it away, to begin with, from the same source.</summary>
    /// <param name="culture">The language; null takes English.</param>
    public static IReadOnlyList<string> UsualRepellents(CultureInfo? culture = null)
    {
        var text = DrawingText.In(culture ?? CultureInfo.InvariantCulture);
        return [text["RepellentOrder"], text["RepellentPower"], text["RepellentOffices"], text["RepellentPolicy"], text["RepellentSurface"]];
    }

    /// <summary>What is wrong; null where nothing is.</summary>
    /// <param name="forces">All forces of one field.</param>
    public static DiagramFault? FaultOf(IEnumerable<Force> forces)
    {
        ArgumentNullException.ThrowIfNull(forces);
        var all = forces.ToArray();
        if (PartIds.FaultOf(all.Select(force => force.Id)) is { } fault)
            return fault;
        return all.FirstOrDefault(force => force.Strength is < 1 or > Strongest) is { } odd
            ? new(DiagramFaultKind.BadStrength, odd.Text, odd.Strength.ToString(CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>A force field; any number of forces on either side.</summary>
    /// <param name="change">The change that is wanted.</param>
    /// <param name="attractors">What pulls towards it.</param>
    /// <param name="repellents">What pushes it away.</param>
    /// <exception cref="ArgumentException">There is a <see cref="DiagramFault"/>; its message says which.</exception>
    public static ForceField Of(string change, IReadOnlyList<Force> attractors, IReadOnlyList<Force> repellents)
    {
        ArgumentNullException.ThrowIfNull(attractors);
        ArgumentNullException.ThrowIfNull(repellents);
        FaultOf(attractors.Concat(repellents))?.Refuse(nameof(attractors));
        return new(change, [.. attractors], [.. repellents]);
    }

    /// <summary>Two versions in one field: what came, what changed and what went is marked. Forces are the same where their ids are; words, side and strength are compared.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version, whose change is drawn.</param>
    public static ForceField Compared(ForceField before, ForceField after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var versions = new PartVersions<Force>([(nameof(Attractors), before.Attractors), (nameof(Repellents), before.Repellents)], [(nameof(Attractors), after.Attractors), (nameof(Repellents), after.Repellents)]);
        return Of(after.Change, versions.Of(nameof(Attractors), after.Attractors), versions.Of(nameof(Repellents), after.Repellents));
    }

    /// <summary>Counts and adds up both sides, for example <c>Attractors: 4, together 13. Repellents: 5, together 11.</c></summary>
    /// <param name="culture">The language; null takes English.</param>
    public string Describe(CultureInfo? culture = null)
    {
        var text = DrawingText.In(culture ?? CultureInfo.InvariantCulture);
        return Sum(text["ForceAttractors"], Attractors, text) + " " + Sum(text["ForceRepellents"], Repellents, text);
    }

    /// <summary>The whole as an outline: both sides, each with its forces.</summary>
    /// <param name="culture">The language; null takes English.</param>
    public IReadOnlyList<OutlineEntry> Outline(CultureInfo? culture = null)
    {
        var text = DrawingText.In(culture ?? CultureInfo.InvariantCulture);
        return [new("", text["ForceAttractors"], Entries(Attractors, text)), new("", text["ForceRepellents"], Entries(Repellents, text))];
    }

    private static string Sum(string side, IReadOnlyList<Force> forces, DrawingText text)
    {
        var there = forces.Where(force => force.Change != DiagramChange.Removed).ToList();
        return text.Format("ForceSum", side, there.Count, there.Sum(force => force.Strength));
    }

    private static OutlineEntry[] Entries(IReadOnlyList<Force> forces, DrawingText text) =>
        [.. forces.Select(force => new OutlineEntry(force.Id, force.Text.Or(text["NoWords"]), []) { Notes = [text.Format("ForceStrength", force.Strength)] })];
}
