using Cairn.Organisations;

namespace Cairn.Journal;

/// <summary>What an entry said from a moment on. Each change is a version of its own.</summary>
public sealed class JournalVersion
{
    private JournalVersion()
    {
    }

    public JournalVersion(JournalEntryId entry, int number, JournalText text, PersonId by, DateTimeOffset at)
    {
        (Entry, Number, By, At) = (entry, number, by, at);
        (Kind, Day, Text, Rationale, Dissent) = (text.Kind, text.Day ?? default, text.Text, text.Rationale, text.Dissent);
        (Method, Sample, Excerpt) = (text.Method, text.Sample, text.Excerpt);
        ThemeLines = ThemeList.Stored(ThemeList.Of(text.Themes));
        Search = Folded(string.Join('\n', [text.Text, .. text.Details.Select(detail => detail.Text), .. Themes]));
    }

    public JournalEntryId Entry { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    public JournalKind Kind { get; private set; }

    public DateOnly Day { get; private set; }

    public string Text { get; private set; } = "";

    public string Rationale { get; private set; } = "";

    public string Dissent { get; private set; } = "";

    public QualitativeMethod? Method { get; private set; }

    public string Sample { get; private set; } = "";

    public string Excerpt { get; private set; } = "";

    /// <summary>The themes as they are stored, a line each.</summary>
    public string ThemeLines { get; private set; } = "";

    /// <summary>All that it says in small letters, so that both databases find words in every alphabet.</summary>
    public string Search { get; private set; } = "";

    public IReadOnlyList<string> Themes => ThemeList.Read(ThemeLines);

    public JournalText Said => new(Kind, Day, Text) { Rationale = Rationale, Dissent = Dissent, Method = Method, Sample = Sample, Excerpt = Excerpt, Themes = ThemeList.Written(Themes) };

    /// <summary>A text as <see cref="Search"/> holds it.</summary>
    internal static string Folded(string text) => text.ToLowerInvariant();
}
