using Cairn.Shared.Mail;

namespace Cairn;

/// <summary>What a host may say beyond where everything is kept.</summary>
public sealed record CairnOptions
{
    /// <summary>How letters are sent; without it none are.</summary>
    public MailOptions? Mail { get; init; }

    /// <summary>Where people find this Cairn; it must be known where letters are sent.</summary>
    public Uri? Address { get; init; }

    /// <summary>How many times as much as usual may be sent before it is too often: for a place where many share one address. It gives guessers of passwords no more tries at an account.</summary>
    public int Allowance { get; init; } = 1;

    /// <summary>Whose clocks moments are shown by; stored they are exact.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Local;

    /// <summary>Whether it stands behind proxies that are believed. Then nobody counts as sitting at the machine itself.</summary>
    public bool IsBehindProxy { get; init; }

    /// <summary>Whether a demonstration may be entered here, where the database holds one.</summary>
    public bool Demonstration { get; init; } = true;
}
