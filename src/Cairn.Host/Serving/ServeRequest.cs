using System.Net;
using Cairn.Shared.Storage;

namespace Cairn.Host.Serving;

/// <summary>What <c>cairn serve</c> was asked.</summary>
internal sealed record ServeRequest(string Urls, DatabaseChoice Database)
{
    /// <summary>Letters, and where people find it.</summary>
    public CairnOptions? Options { get; init; }

    /// <summary>Without the demonstration world.</summary>
    public bool Empty { get; init; }

    /// <summary>What HTTPS is served with; null where only HTTP is.</summary>
    public ServerCertificate? Certificate { get; init; }

    /// <summary>Who is believed when they say for whom they ask; nobody by default.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>Whether it is served with and without encryption; then nothing is answered without, but where it is answered with.</summary>
    public bool IsBothWays => Urls.Contains("https://", StringComparison.OrdinalIgnoreCase) && Urls.Contains("http://", StringComparison.OrdinalIgnoreCase);
}
