using System.Net;
using Cairn.Organisations;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Accounts;

/// <summary>Forms of rows, sent when their row is gone: the page says so, and does nothing else.</summary>
public sealed class RowFormTests
{
    [Theory]
    [InlineData("/notices", "read")]
    [InlineData("/organisations/{rowan}/people", "end")]
    [InlineData("/organisations/{rowan}/people", "withdraw")]
    [InlineData("/account/security", "end")]
    [InlineData("/account/tokens", "revoke")]
    [InlineData("/account/security/passkeys", "rename")]
    [InlineData("/account/security/passkeys", "remove")]
    [InlineData("/account/involvement", "part-choose")]
    [InlineData("/account/involvement", "part-accept")]
    [InlineData("/account/involvement", "part-leave")]
    public async Task Says_that_it_is_gone(string address, string form)
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var ines = await app.SignedInAsync("ines");

        var answer = await RunningApp.SubmitAsync(ines, address.Replace("{rowan}", app.World.Rowan.Value.ToString(), StringComparison.Ordinal), form, null, ("Row", Guid.Empty.ToString()), ("Part", "TellingTheirStory"), ("NewName", "Phone"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("This is not there any more");
    }

    [Theory, EachDatabase]
    public async Task Somebody_who_is_deactivated_twice_stays_so(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var ines = await app.SignedInAsync("ines");
        var page = $"/people/{amara.Value}";

        foreach (var _ in new[] { "once", "twice" })
            (await RunningApp.SubmitAsync(ines, page, "deactivate", null, ("Row", amara.Value.ToString()))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await ines.GetStringAsync(page, Cancel)).ShouldContain("The account is deactivated:");
        (await ines.GetStringAsync(page, Cancel)).ShouldContain("class=\"tag\">Deactivated</span>");

        (await RunningApp.SubmitAsync(ines, page, "activate", null, ("Row", amara.Value.ToString()))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await ines.GetStringAsync(page, Cancel)).ShouldNotContain("class=\"tag\">Deactivated</span>");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
