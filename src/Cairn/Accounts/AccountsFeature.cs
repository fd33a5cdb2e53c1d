using Cairn.Accounts.Web;
using Cairn.Organisations;
using Cairn.Shared.Navigation;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Accounts;

/// <summary>The doors of accounts: sign-in, sessions, tokens, leaving.</summary>
internal static class AccountsFeature
{
    public static void AddAccounts(this IServiceCollection services, CairnOptions options)
    {
        services.AddSecurity(options);
        services.AddIdentityCore<Account>(identity =>
        {
            identity.Password = new() { RequiredLength = PasswordRules.Shortest, RequiredUniqueChars = PasswordRules.FewestDifferent, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
            identity.User = new() { AllowedUserNameCharacters = "", RequireUniqueEmail = true };
        }).AddEntityFrameworkStores<CairnDb>();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "cairn";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = TimeSpan.FromDays(30);
            cookie.LoginPath = "/sign-in";
            cookie.ReturnUrlParameter = "return";
            cookie.Events.OnRedirectToLogin = LostWords.SayThenLead(cookie.Events.OnRedirectToLogin);
        }).AddCookie(HalfSignedIn.Scheme, cookie =>
        {
            cookie.Cookie.Name = "cairn-half";
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = HalfSignedIn.Lifetime;
            cookie.SlidingExpiration = false;
        });
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(TokenAuthentication.Scheme, null);
        services.AddAuthorization();
        services.AddDestination(new("Account", "/account", DestinationPlace.Own));
        services.AddDestination(new("AccountTokens", "/account/tokens", DestinationPlace.Search));
        services.AddDestination(new("AccountData", "/account/data", DestinationPlace.Search));
        services.AddTopBarPart<DutyBanner>(place: 90);
        services.AddScoped<AnyAccount>();
        services.AddScoped<DeactivateAccountHandler>();
        services.AddScoped<ActivateAccountHandler>();
        services.AddScoped<BeForgottenHandler>();
        services.AddScoped<MakeTokenHandler>();
        services.AddScoped<RevokeTokenHandler>();
        services.AddScoped<ListTokens>();
        services.AddScoped<FindToken>();
        services.AddScoped<ListHistory>();
        services.AddScoped<ReadDeeds>();
        services.AddScoped<DeedAddresses>();
        services.AddScoped<ListSeers>();
        services.AddScoped<ListLookers>();
        services.AddScoped<ExportMyData>();
        services.AddScoped<IPersonalData, AccountData>();
        services.AddScoped<SignInHandler>();
        services.AddScoped<Sessions>();
        services.AddScoped<FindActor>();
        services.AddSingleton<ActorQuestions>();
        services.AddScoped<CurrentActor>();
        services.AddScoped(provider => provider.GetRequiredService<CurrentActor>().Actor);
        services.AddCascadingValue(provider => provider.GetRequiredService<CurrentActor>().Actor);
    }

    public static void UseCurrentActor(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        await context.RequestServices.GetRequiredService<CurrentActor>().FindAsync(context, context.RequestServices.GetRequiredService<FindActor>());
        await next(context);
    }).UseMiddleware<RequestLimits>().UseMiddleware<DutyGate>();

    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapSignOut();
        routes.MapExport();
        routes.MapAccount();
        routes.MapPasskeys();
    }
}
