namespace Cairn.Accounts;

/// <summary>A browser in which somebody is signed in. Ending it signs that browser out at its next step.</summary>
public sealed class Session
{
    public const int LongestBrowser = 200;

    /// <summary>A browser that nobody came back to is signed out.</summary>
    public static readonly TimeSpan LongestUnused = TimeSpan.FromDays(30);

    /// <summary>However much it is used, one shows once in a while that one is still oneself.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(90);

    /// <summary>Last seen is kept this exactly, to spare a write at every step.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    /// <summary>For so long a passkey that opened it needs no password beside it.</summary>
    public static readonly TimeSpan ProvesFor = TimeSpan.FromMinutes(10);

    private Session()
    {
    }

    public Session(Guid id, Guid account, string browser, DateTimeOffset since, bool isByPasskey = false)
    {
        Id = id;
        Account = account;
        Browser = browser.Length > LongestBrowser ? browser[..LongestBrowser] : browser;
        Since = since;
        LastSeen = since;
        IsByPasskey = isByPasskey;
    }

    public Guid Id { get; private set; }

    public Guid Account { get; private set; }

    public string Browser { get; private set; } = "";

    public DateTimeOffset Since { get; private set; }

    public DateTimeOffset LastSeen { get; private set; }

    /// <summary>Whether a passkey opened it.</summary>
    public bool IsByPasskey { get; private set; }

    /// <summary>Whether a passkey was shown so lately that it counts as asking again who is there.</summary>
    public bool IsProof(DateTimeOffset now) => IsByPasskey && now < Since + ProvesFor;

    public bool IsOver(DateTimeOffset now) => now >= LastSeen + LongestUnused || now >= Since + Longest;

    /// <summary>Whether it is time to note that it was seen.</summary>
    public bool IsSeenAnew(DateTimeOffset now) => now >= LastSeen + SeenEvery;
}
