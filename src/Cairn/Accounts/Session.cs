namespace Cairn.Accounts;

/// <summary>A browser in which somebody is signed in. Ending it signs that browser out at its next step.</summary>
public sealed class Session
{
    public const int LongestBrowser = 200;

    private Session()
    {
    }

    public Session(Guid id, Guid account, string browser, DateTimeOffset since)
    {
        Id = id;
        Account = account;
        Browser = browser.Length > LongestBrowser ? browser[..LongestBrowser] : browser;
        Since = since;
        LastSeen = since;
    }

    public Guid Id { get; private set; }

    public Guid Account { get; private set; }

    public string Browser { get; private set; } = "";

    public DateTimeOffset Since { get; private set; }

    public DateTimeOffset LastSeen { get; private set; }
}
