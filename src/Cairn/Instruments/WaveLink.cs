using Cairn.Accounts;

namespace Cairn.Instruments;

/// <summary>A link by which somebody who is not asked by account answers, once. Used, it is gone, and nothing says which sheet came by it.</summary>
public sealed class WaveLink
{
    public const int MostAtOnce = 30;
    public const int MostUnused = 200;

    private WaveLink()
    {
    }

    public WaveLink(WaveId wave, string secret)
    {
        Wave = wave;
        SecretHash = Secrets.Hash(secret);
    }

    /// <summary>Of the secret in the link, which was shown once.</summary>
    public string SecretHash { get; private set; } = "";

    public WaveId Wave { get; private set; }
}
