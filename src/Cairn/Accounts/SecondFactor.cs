using System.Security.Cryptography;

namespace Cairn.Accounts;

/// <summary>The key that somebody shares with the app on their phone that shows codes. It counts once a first code proved that the app has it.</summary>
public sealed class SecondFactor
{
    private SecondFactor()
    {
    }

    public SecondFactor(Guid account)
    {
        Account = account;
        Key = RandomNumberGenerator.GetBytes(OneTimeCodes.KeyLength);
    }

    public Guid Account { get; private set; }

    public byte[] Key { get; private set; } = [];

    /// <summary>Since when it counts; null while it is being set up.</summary>
    public DateTimeOffset? Since { get; private set; }

    /// <summary>The step of time of the last code that was taken; no code of it or before is taken again.</summary>
    public long LastStep { get; private set; }

    public bool IsOn => Since is not null;

    /// <summary>The key as apps take it by hand: base 32, in groups of four.</summary>
    public string KeyText => string.Join(' ', Base32.Of(Key).Chunk(4).Select(group => new string(group)));

    /// <summary>The key as apps take it from a picture.</summary>
    public string AddressFor(string email) => $"otpauth://totp/Cairn:{Uri.EscapeDataString(email)}?secret={Base32.Of(Key)}&issuer=Cairn";

    /// <summary>Takes a code, once.</summary>
    public bool Take(string code, DateTimeOffset now)
    {
        if (OneTimeCodes.StepOf(Key, code, now) is not { } step || step <= LastStep)
            return false;

        LastStep = step;
        Since ??= now;
        return true;
    }
}
