using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Mail;

namespace Cairn.People;

/// <summary>Writes the letter that brings an invitation, where letters can be sent.</summary>
internal sealed class InvitationLetter(IMailer mailer, PublicAddress address, Words words)
{
    public bool IsPossible => mailer.IsConfigured;

    public Task<bool> SendAsync(string email, Role role, Invited invited, Actor by, CancellationToken cancel) => mailer.SendAsync(
        new(email, words["InvitationLetterSubject", invited.Organisation], words["InvitationLetterText", by.Name, invited.Organisation, words.Of(role), address.InLetter("/invitations/" + invited.Secret), words.DayOf(invited.Until)]), cancel);
}
