using Cairn.Shared.Mail;

namespace Cairn;

/// <summary>What a host may say beyond where everything is kept.</summary>
public sealed record CairnOptions
{
    /// <summary>How letters are sent; without it none are.</summary>
    public MailOptions? Mail { get; init; }

    /// <summary>Where people find this Cairn; it must be known where letters are sent.</summary>
    public Uri? Address { get; init; }
}
