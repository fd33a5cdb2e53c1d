using System.Globalization;
using Cairn.Shared.Basics;

namespace Cairn.Journal;

/// <summary>What is written down. A sort and a text are enough; all else is there for whoever wants it.</summary>
/// <param name="Kind">Which sort of thing it is.</param>
/// <param name="Day">When it happened.</param>
/// <param name="Text">What happened.</param>
public sealed record JournalText(JournalKind Kind, DateOnly? Day, string Text)
{
    public const int Longest = 4000;
    public const int LongestDetail = 2000;

    /// <summary>Why it was decided so.</summary>
    public string Rationale { get; init; } = "";

    /// <summary>Who saw it otherwise, and why. It needs no answer.</summary>
    public string Dissent { get; init; } = "";

    /// <summary>How words were gathered.</summary>
    public QualitativeMethod? Method { get; init; }

    /// <summary>Whom or what it was gathered from, and how they were chosen.</summary>
    public string Sample { get; init; } = "";

    /// <summary>What somebody said, so that nobody can tell who.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>With commas between.</summary>
    public string Themes { get; init; } = "";

    /// <summary>The longer parts beside the text, in the order in which they are read.</summary>
    public IReadOnlyList<(string Field, string Text)> Details => [(nameof(Rationale), Rationale), (nameof(Dissent), Dissent), (nameof(Sample), Sample), (nameof(Excerpt), Excerpt)];

    /// <summary>What another text says differently.</summary>
    public IReadOnlyList<Difference> DifferencesTo(JournalText later) => Difference.Between(Parts, later.Parts);

    /// <summary>As it is kept; a day that nobody named is today.</summary>
    internal JournalText Trimmed(DateOnly? otherwise) => this with
    {
        Day = Day ?? otherwise,
        Text = Text.Trim(),
        Rationale = Rationale.Trim(),
        Dissent = Dissent.Trim(),
        Sample = Sample.Trim(),
        Excerpt = Excerpt.Trim(),
        Themes = ThemeList.Written(ThemeList.Of(Themes)),
    };

    internal Outcome Check(DateOnly today)
    {
        var refusals = new List<Refusal>();
        if (!Enum.IsDefined(Kind))
            refusals.Add(new("JournalKindMissing", nameof(Kind)));
        if (string.IsNullOrWhiteSpace(Text))
            refusals.Add(new("JournalTextMissing", nameof(Text)));
        if (Text.Trim().Length > Longest)
            refusals.Add(new("TooLong", nameof(Text), Longest));
        refusals.AddRange(Details.Where(detail => detail.Text.Trim().Length > LongestDetail).Select(detail => new Refusal("TooLong", detail.Field, LongestDetail)));
        if (Day is null)
            refusals.Add(new("JournalDayMissing", nameof(Day)));
        if (Day > today)
            refusals.Add(new("JournalDayLater", nameof(Day)));
        if (Method is { } method && !Enum.IsDefined(method))
            refusals.Add(new("QualitativeMethodUnknown", nameof(Method)));
        if (ThemeList.Check(Themes, nameof(Themes)) is { } tooMany)
            refusals.Add(tooMany);
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }

    /// <summary>Each of its parts as text.</summary>
    private IReadOnlyList<(string Field, string Text)> Parts =>
    [
        (nameof(Kind), Kind.ToString()), (nameof(Day), Day?.ToString("O", CultureInfo.InvariantCulture) ?? ""), (nameof(Text), Text), .. Details, (nameof(Method), Method?.ToString() ?? ""), (nameof(Themes), Themes),
    ];
}
