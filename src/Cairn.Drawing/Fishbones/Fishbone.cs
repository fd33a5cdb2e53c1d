using System.Globalization;
using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Words;

namespace Cairn.Drawing;

/// <summary>A cause in a fishbone, with what causes it in turn.</summary>
/// <param name="Id">Unique in the diagram: ASCII letters, digits, hyphens, underscores. Elements carry it as <c>data-node</c>.</param>
/// <param name="Text">Any words; blank says that there are none yet.</param>
/// <param name="Causes">What causes it; null for nothing. Any depth, though more than two is hard to read.</param>
public sealed record FishboneCause(string Id, string Text, IReadOnlyList<FishboneCause>? Causes = null) : IVersionedPart<FishboneCause>
{
    /// <summary>What became of it, where two versions are compared.</summary>
    public DiagramChange Change { get; init; }

    internal IReadOnlyList<FishboneCause> Below => Causes ?? [];

    IReadOnlyList<FishboneCause> IVersionedPart<FishboneCause>.Parts => Below;

    bool IVersionedPart<FishboneCause>.SaysAs(FishboneCause other) => Text.Trim() == other.Text.Trim();

    FishboneCause IVersionedPart<FishboneCause>.After(DiagramChange change, FishboneCause? before, IReadOnlyList<FishboneCause> parts) => this with { Change = change, Causes = parts };

    internal IEnumerable<FishboneCause> All() => Below.SelectMany(cause => cause.All()).Prepend(this);
}

/// <summary>A cause-and-effect diagram (Ishikawa 1968): an effect, and what may cause it, sorted by kinds. The kinds are causes of the first level.</summary>
public sealed class Fishbone
{
    private Fishbone(string effect, IReadOnlyList<FishboneCause> categories) => (Effect, Categories) = (effect, categories);

    /// <summary>What is to be explained.</summary>
    public string Effect { get; }

    /// <summary>The kinds of causes with their causes, in the order given.</summary>
    public IReadOnlyList<FishboneCause> Categories { get; }

    /// <summary>Five kinds of causes to begin with (Institute for Healthcare Improvement, 2017), in a language.</summary>
    /// <param name="culture">The language; null takes English.</param>
    public static IReadOnlyList<string> UsualCategories(CultureInfo? culture = null)
    {
        var text = DrawingText.In(culture ?? CultureInfo.InvariantCulture);
        return [text["FishbonePeople"], text["FishboneMethods"], text["FishboneEquipment"], text["FishboneMaterials"], text["FishboneEnvironment"]];
    }

    /// <summary>What is wrong; null where nothing is.</summary>
    /// <param name="categories">The kinds of causes with their causes.</param>
    public static DiagramFault? FaultOf(IReadOnlyList<FishboneCause> categories) =>
        PartIds.FaultOf(categories.SelectMany(category => category.All()).Select(cause => cause.Id));

    /// <summary>A fishbone.</summary>
    /// <param name="effect">What is to be explained.</param>
    /// <param name="categories">The kinds of causes with their causes.</param>
    /// <exception cref="ArgumentException">There is a <see cref="DiagramFault"/>; its message says which.</exception>
    public static Fishbone Of(string effect, IReadOnlyList<FishboneCause> categories)
    {
        ArgumentNullException.ThrowIfNull(categories);
        FaultOf(categories)?.Refuse(nameof(categories));
        return new(effect, [.. categories]);
    }

    /// <summary>Two versions in one fishbone: what came, what changed and what went is marked. Causes are the same where their ids are; words, and what they belong to, are compared.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version, whose effect is drawn.</param>
    public static Fishbone Compared(Fishbone before, Fishbone after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Of(after.Effect, new PartVersions<FishboneCause>([("", before.Categories)], [("", after.Categories)]).Of("", after.Categories));
    }

    /// <summary>Counts the causes of each kind, for example <c>People: 3, Methods: 2.</c></summary>
    /// <param name="culture">The language; null takes English.</param>
    public string Describe(CultureInfo? culture = null)
    {
        var text = DrawingText.In(culture ?? CultureInfo.InvariantCulture);
        return Effect.Or(text["NoWords"]) + ". " + string.Join(text["Comma"], Categories.Where(category => category.Change != DiagramChange.Removed).Select(category => text.Format("CountOf", category.Text.Or(text["NoWords"]), category.All().Count(cause => cause.Change != DiagramChange.Removed) - 1))) + ".";
    }

    /// <summary>The whole as an outline: kinds, causes, causes of causes.</summary>
    /// <param name="culture">The language; null takes English.</param>
    public IReadOnlyList<OutlineEntry> Outline(CultureInfo? culture = null)
    {
        var text = DrawingText.In(culture ?? CultureInfo.InvariantCulture);
        return [.. Categories.Select(Entry)];

        OutlineEntry Entry(FishboneCause cause) => new(cause.Id, cause.Text.Or(text["NoWords"]), [.. cause.Below.Select(Entry)]);
    }
}
