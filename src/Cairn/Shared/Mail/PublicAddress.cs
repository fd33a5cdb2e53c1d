namespace Cairn.Shared.Mail;

/// <summary>
/// Where people find this Cairn, for the links that leave a page. What was configured counts; the address that a request was sent to is
/// written by whoever sent it, so it serves only links that are shown to that same person, never those in letters.
/// </summary>
public sealed record PublicAddress(Uri? Configured)
{
    public string Of(string path, Uri request) => new Uri(Configured ?? request, path).ToString();

    /// <summary>For a letter.</summary>
    public string InLetter(string path) => new Uri(Configured ?? throw new InvalidOperationException("Letters need a configured address."), path).ToString();
}
