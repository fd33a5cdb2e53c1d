using Cairn.Accounts;

namespace Cairn.Tests.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("short", "PasswordTooShort")]
    [InlineData("aaaaaaaaaaaabb", "PasswordTooSimple")]
    [InlineData("password1234", "PasswordTooCommon")]
    [InlineData("Password2026!", "PasswordTooCommon")]
    [InlineData("P@ssw0rd2026", "PasswordTooCommon")]
    [InlineData("passwordpassword", "PasswordTooCommon")]
    [InlineData("123456789012", "PasswordTooCommon")]
    [InlineData("qwertyuiop12", "PasswordTooCommon")]
    [InlineData("abcdefghijkl", "PasswordTooCommon")]
    [InlineData("lkjhgfdsapoi", "PasswordTooCommon")]
    [InlineData("1q2w3e4r5t6y", "PasswordTooCommon")]
    [InlineData("plum7plum7plum7", "PasswordTooCommon")]
    [InlineData("correcthorsebatterystaple", "PasswordTooCommon")]
    [InlineData("Liverpool1892!", "PasswordTooCommon")]
    [InlineData("wards of moreau 12", "PasswordHoldsName")]
    [InlineData("INES.MOREAU-2026x", "PasswordHoldsName")]
    public void Refuses_what_is_soon_guessed(string password, string why) =>
        PasswordRules.Check(password, "Ines Moreau", "ines.moreau@example.org").ShouldNotBeNull().Words.ShouldBe(why);

    [Theory]
    [InlineData("lantern otter plum harbour")]
    [InlineData("zwölf Eichhörnchen im Mai")]
    [InlineData("k3#vQ9!mLp2x")]
    [InlineData("password of the otter")]
    [InlineData("ines likes plums more than figs")]
    public void Takes_what_only_its_owner_would_put_together(string password) =>
        PasswordRules.Check(password, "Ada Li", "a.li@example.org").ShouldBeNull();
}
