namespace Cairn.Accounts;

/// <summary>What a browser says it is, in plain words. It is only for its owner's eye; anybody can claim to be anything.</summary>
internal sealed record BrowserName(string? Browser, string? System)
{
    /// <summary>In this order, for each of them also claims to be some of those below.</summary>
    private static readonly (string Sign, string Name)[] Browsers =
        [("Edg/", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "Mac"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    public static BrowserName Of(string agent) => new(Find(Browsers, agent), Find(Systems, agent));

    private static string? Find((string Sign, string Name)[] known, string agent) =>
        Array.Find(known, one => agent.Contains(one.Sign, StringComparison.Ordinal)).Name;
}
