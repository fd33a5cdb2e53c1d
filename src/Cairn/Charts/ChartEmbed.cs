using Cairn.Accounts;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Charts;

/// <summary>A link by which anybody reads one chart, elsewhere and without signing in, until a day. Only the hash of its secret is kept.</summary>
public sealed class ChartEmbed
{
    public const int UsualDays = 30;
    public const int LongestDays = 365;

    /// <summary>More links to one chart than these nobody keeps in sight.</summary>
    public const int MostOpen = 20;

    private ChartEmbed()
    {
    }

    public ChartEmbed(Guid id, MeasureId measure, string secret, DateOnly until, PersonId by, DateTimeOffset at)
    {
        (Id, Measure, Until, By, At) = (id, measure, until, by, at);
        SecretHash = Secrets.Hash(secret);
    }

    public Guid Id { get; private set; }

    public MeasureId Measure { get; private set; }

    /// <summary>Of the secret in the link, which was shown once.</summary>
    public string SecretHash { get; private set; } = "";

    /// <summary>The last day on which it shows anything.</summary>
    public DateOnly Until { get; private set; }

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>The last day on which somebody opened it; null where nobody did.</summary>
    public DateOnly? Opened { get; private set; }

    public PersonId? WithdrawnBy { get; private set; }

    public DateTimeOffset? Withdrawn { get; private set; }

    public bool IsOpen(DateOnly today) => Withdrawn is null && today <= Until;

    /// <summary>Whether a link can be good until a day.</summary>
    public static Refusal? Check(DateOnly until, DateOnly today) =>
        until <= today || until > today.AddDays(LongestDays) ? new("EmbedUntilOutOfRange", nameof(Until), today.AddDays(1), today.AddDays(LongestDays)) : null;

    /// <summary>Ends it at once and for good.</summary>
    public void Withdraw(PersonId by, DateTimeOffset at)
    {
        if (Withdrawn is null)
            (WithdrawnBy, Withdrawn) = (by, at);
    }
}
