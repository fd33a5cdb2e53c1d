namespace Cairn.Tests.Permissions;

/// <content>Forms that name nobody else's.</content>
internal static partial class FormLines
{
    /// <summary>What one does to what is one's own: it names nobody else's. Whoever is signed in may, each has tests of its own.</summary>
    public static IReadOnlyDictionary<string, string> OnesOwn { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AccountPage.profile"] = "/account",
        ["AccountPage.photo"] = "/account",
        ["ChangePasswordPage.password"] = "/account/security/password",
        ["CodesPage.begin"] = "/account/security/codes",
        ["CodesPage.confirm"] = "/account/security/codes",
        ["CodesPage.off"] = "/account/security/codes",
        ["CodesPage.renew"] = "/account/security/codes",
        ["InvolvementPage.part-choose"] = "/account/involvement",
        ["InvolvementPage.wishes"] = "/account/involvement",
        ["MyDataPage.forget"] = "/account/data",
        ["NoticesPage.read"] = "/notices",
        ["NoticesPage.read-all"] = "/notices",
        ["PasskeysPage.add"] = "/account/security/passkeys",
        ["PasskeysPage.remove"] = "/account/security/passkeys",
        ["PasskeysPage.rename"] = "/account/security/passkeys",
        ["SecurityPage.end"] = "/account/security",
        ["SecurityPage.end-others"] = "/account/security",
        ["TokensPage.token"] = "/account/tokens",
    };

    /// <summary>What nobody needs to be signed in for, and why.</summary>
    public static IReadOnlyDictionary<string, string> Open { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AskForResetPage.ask"] = "whoever forgot a password; it tells nobody who has an account (PasswordTests)",
        ["InvitationPage.accept"] = "whoever holds the link (InvitationTests)",
        ["LinkAnswerPage.answer"] = "whoever holds the link (AnswerWaveTests)",
        ["ResetPasswordPage.reset"] = "whoever holds the link (PasswordTests)",
        ["SetUpPage.set-up"] = "the first person, once (SetUpTests)",
        ["SignInCodePage.code"] = "who showed a password already (SecondFactorTests)",
        ["SignInPage.sign-in"] = "where one comes in (SignInTests)",
    };

    /// <summary>Where those that can be sent here are.</summary>
    public static IReadOnlyDictionary<string, string> OpenAt { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AskForResetPage.ask"] = "/reset-password",
        ["InvitationPage.accept"] = "/invitations/{Secret}",
        ["LinkAnswerPage.answer"] = "/answers/{Secret}",
        ["ResetPasswordPage.reset"] = "/reset-password/{Secret}",
        ["SignInPage.sign-in"] = "/sign-in",
    };
}
