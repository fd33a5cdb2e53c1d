using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;

namespace Cairn.Involvement;

/// <summary>What patients might lose by a change: a toaster in the ward kitchen, a biscuit during treatment. Nobody sees it who does not ask them.</summary>
public sealed class Loss
{
    private Loss()
    {
    }

    private Loss(ProjectId project) => Project = project;

    public ProjectId Project { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>Who was asked: roles and groups.</summary>
    public string Asked { get; private set; } = "";

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Counts changes, so that nobody overwrites what they have not seen.</summary>
    public int Version { get; private set; } = 1;

    public static Outcome Say(ProjectId project, LossWords words, PersonId by, DateTimeOffset at, out Loss? said)
    {
        var outcome = words.Check();
        said = null;
        if (outcome.IsAccepted)
        {
            said = new(project);
            said.Take(words, by, at);
        }

        return outcome;
    }

    public Outcome Change(LossWords words, int seenVersion, PersonId by, DateTimeOffset at)
    {
        if (seenVersion != Version)
            return Outcome.Overtaken;
        var outcome = words.Check();
        if (outcome.IsAccepted)
        {
            Take(words, by, at);
            Version++;
        }

        return outcome;
    }

    private void Take(LossWords words, PersonId by, DateTimeOffset at)
    {
        Text = words.Text.Trim();
        Asked = words.Asked.Trim();
        (By, At) = (by, at);
    }
}

/// <summary>The answer to "what might patients lose?", and who was asked.</summary>
public sealed record LossWords(string Text, string Asked)
{
    public const int Longest = 2000;
    public const int LongestAsked = 300;

    internal Outcome Check()
    {
        var refusals = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(Text))
            refusals.Add(new("LossMissing", nameof(Text)));
        if (Text.Trim().Length > Longest)
            refusals.Add(new("TooLong", nameof(Text), Longest));
        if (Asked.Trim().Length > LongestAsked)
            refusals.Add(new("TooLong", nameof(Asked), LongestAsked));
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }
}
