using Cairn.Accounts.Web;
using Cairn.Shared.Basics;
using Cairn.Shared.Navigation;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cairn.Accounts;

/// <summary>The door of what keeps accounts safe: passwords, second factors, passkeys and limits.</summary>
internal static class SecurityFeature
{
    public static void AddSecurity(this IServiceCollection services, CairnOptions options)
    {
        services.AddSingleton<Later>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<Later>());
        services.AddSingleton<Allowances>();
        services.AddSingleton<Lockout>();
        services.AddSingleton<KnownBrowser>();
        services.AddSingleton<PasskeyState>();
        services.AddScoped<AccountLetters>();
        services.AddScoped<Entrance>();
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.ServerDomain = options.Address?.Host;
            passkeys.UserVerificationRequirement = "required"; // finger, face or code of the device: then a passkey is two factors
            passkeys.ResidentKeyRequirement = "required"; // so that one need not say who one is
        });
        services.AddDestination(new("SecurityTitle", "/account/security", DestinationPlace.Search));
        services.AddDestination(new("PasswordChangeTitle", "/account/security/password", DestinationPlace.Search));
        services.AddDestination(new("Passkeys", "/account/security/passkeys", DestinationPlace.Search));
        services.AddDestination(new("Codes", "/account/security/codes", DestinationPlace.Search));
        AddVerbs(services);
    }

    private static void AddVerbs(IServiceCollection services)
    {
        services.AddScoped<PasswordProof>();
        services.AddScoped<ResetLinks>();
        services.AddScoped<RecoveryCodes>();
        services.AddScoped<FindSecurity>();
        services.AddScoped<ListSessions>();
        services.AddScoped<EndSessionHandler>();
        services.AddScoped<EndOtherSessionsHandler>();
        services.AddScoped<ChangePasswordHandler>();
        services.AddScoped<AskForResetHandler>();
        services.AddScoped<MakeResetLinkHandler>();
        services.AddScoped<ResetPasswordHandler>();
        services.AddScoped<BeginSecondFactorHandler>();
        services.AddScoped<ConfirmSecondFactorHandler>();
        services.AddScoped<RenewRecoveryCodesHandler>();
        services.AddScoped<TurnOffSecondFactorHandler>();
        services.AddScoped<SignInWithCodeHandler>();
        services.AddScoped<AddPasskeyHandler>();
        services.AddScoped<RenamePasskeyHandler>();
        services.AddScoped<RemovePasskeyHandler>();
        services.AddScoped<SignInWithPasskeyHandler>();
    }
}
