using System.Globalization;
using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Words;

namespace Cairn.Drawing;

/// <summary>
/// A chain of whys: a problem, why it happens, why that happens, and so on, usually five times (Ohno 1988). Where there is more than one
/// answer the chain branches.
/// </summary>
/// <param name="Id">Unique in the chain: ASCII letters, digits, hyphens, underscores. Elements carry it as <c>data-node</c>.</param>
/// <param name="Text">The problem, or an answer; blank says that there are no words yet.</param>
/// <param name="Because">The answers to "why?"; null for none yet.</param>
public sealed record Why(string Id, string Text, IReadOnlyList<Why>? Because = null) : IVersionedPart<Why>
{
    /// <summary>Whether the team holds this to be a root: something it can change, and that would end the problem.</summary>
    public bool IsRootCause { get; init; }

    /// <summary>What became of it, where two versions are compared.</summary>
    public DiagramChange Change { get; init; }

    internal IReadOnlyList<Why> Answers => Because ?? [];

    IReadOnlyList<Why> IVersionedPart<Why>.Parts => Answers;

    bool IVersionedPart<Why>.SaysAs(Why other) => Text.Trim() == other.Text.Trim() && IsRootCause == other.IsRootCause;

    Why IVersionedPart<Why>.After(DiagramChange change, Why? before, IReadOnlyList<Why> parts) => this with { Change = change, Because = parts };

    /// <summary>Two versions in one chain: what came, what changed and what went is marked. Answers are the same where their ids are; words, roots, and what they explain, are compared.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version, whose problem is drawn.</param>
    public static Why Compared(Why before, Why after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return after with { Because = new PartVersions<Why>([("", before.Answers)], [("", after.Answers)]).Of("", after.Answers) };
    }

    /// <summary>What is wrong with the chain; null where nothing is.</summary>
    public DiagramFault? Fault() => PartIds.FaultOf(All().Select(why => why.Id));

    /// <summary>Counts the answers, for example <c>Answers: 6, the deepest after 4 whys. Root causes: 1.</c></summary>
    /// <param name="culture">The language; null takes English.</param>
    public string Describe(CultureInfo? culture = null) =>
        DrawingText.In(culture ?? CultureInfo.InvariantCulture).Format("WhyCount", Now().Count() - 1, Now().Max(why => why.Level), Now().Count(why => why.Why.IsRootCause));

    /// <summary>The whole as an outline: each answer below what it explains.</summary>
    /// <param name="culture">The language; null takes English.</param>
    public IReadOnlyList<OutlineEntry> Outline(CultureInfo? culture = null) => [Entry(0, DrawingText.In(culture ?? CultureInfo.InvariantCulture))];

    internal IEnumerable<Why> All() => Answers.SelectMany(answer => answer.All()).Prepend(this);

    /// <summary>What is there, and how deep; without what went between two versions.</summary>
    private IEnumerable<(Why Why, int Level)> Now(int level = 0) =>
        Answers.Where(answer => answer.Change != DiagramChange.Removed).SelectMany(answer => answer.Now(level + 1)).Prepend((this, level));

    internal int Depth() => Answers.Count == 0 ? 0 : 1 + Answers.Max(answer => answer.Depth());

    internal static string LeadOf(int level, DrawingText text) => level == 0 ? text["WhyProblem"] : text.Format("WhyLevel", level);

    private OutlineEntry Entry(int level, DrawingText text) => new(Id, Text.Or(text["NoWords"]), [.. Answers.Select(answer => answer.Entry(level + 1, text))])
    {
        Lead = LeadOf(level, text),
        Notes = IsRootCause ? [text["WhyRoot"]] : [],
    };
}
