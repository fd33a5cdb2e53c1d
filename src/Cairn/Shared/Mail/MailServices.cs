using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Shared.Mail;

/// <summary>Chooses how letters are sent.</summary>
internal static class MailServices
{
    public static void AddMail(this IServiceCollection services, MailOptions? mail, Uri? address)
    {
        services.AddSingleton(new PublicAddress(address));
        if (mail is null)
        {
            services.AddSingleton<IMailer, NoMailer>();
            return;
        }

        if (address is null)
            throw new ArgumentException("Letters hold links, so the public address must be known where they are sent.", nameof(address));
        services.AddSingleton(mail);
        services.AddSingleton<IMailer, SmtpMailer>();
    }
}
