using System.Security.Claims;
using System.Text.Encodings.Web;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Cairn.Accounts.Web;

/// <summary>Lets programs in that show a personal token: <c>Authorization: Bearer cairn_…</c>.</summary>
internal sealed class TokenAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public new const string Scheme = "token";
    private const string Bearer = "Bearer ";
    private const string PersonClaim = "person";

    /// <summary>Whom an accepted token stands for.</summary>
    public static PersonId? PersonOf(AuthenticateResult result) =>
        result.Succeeded && Guid.TryParseExact(result.Principal.FindFirstValue(PersonClaim), "N", out var person) ? new PersonId(person) : null;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer + PersonalToken.Prefix, StringComparison.Ordinal))
            return AuthenticateResult.NoResult();
        if (await Context.RequestServices.GetRequiredService<FindToken>().Handle(header[Bearer.Length..].Trim(), Context.RequestAborted) is not { } token)
            return AuthenticateResult.Fail("The token is unknown or over.");

        var scopes = Flags.Of(token.Scopes).Select(scope => new Claim(Api.ScopeClaim, scope.ToString()));
        var identity = new ClaimsIdentity([new Claim(PersonClaim, token.Person.Value.ToString("N")), .. scopes], TokenAuthentication.Scheme);
        return AuthenticateResult.Success(new(new ClaimsPrincipal(identity), TokenAuthentication.Scheme));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return Api.Problem(Context, StatusCodes.Status401Unauthorized).ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Api.Problem(Context, StatusCodes.Status403Forbidden, "Api.Scope").ExecuteAsync(Context);
}
