using System.Net;
using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Tests.Api;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Accounts;

public sealed class SecondFactorDutyTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_administrator_has_a_fortnight()
    {
        var duty = SecondFactorDuty.Of(Monday, hasOne: false, everHadOne: false);

        duty.Until.ShouldBe(Monday.AddDays(14));
        duty.IsOverdue(Monday.AddDays(14).AddTicks(-1)).ShouldBeFalse();
        duty.IsOverdue(Monday.AddDays(14)).ShouldBeTrue();
    }

    [Fact]
    public void Who_had_one_has_no_time_to_be_without() => SecondFactorDuty.Of(Monday, hasOne: false, everHadOne: true).IsOverdue(Monday).ShouldBeTrue();

    [Fact]
    public void Others_owe_nothing()
    {
        SecondFactorDuty.Of(null, hasOne: false, everHadOne: true).Until.ShouldBeNull();
        SecondFactorDuty.Of(Monday, hasOne: true, everHadOne: true).Until.ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task After_a_fortnight_every_page_leads_to_setting_it_up(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var ines = await app.SignedInAsync("ines");
        using var amara = await app.SignedInAsync("amara");

        app.Clock.Pass(TimeSpan.FromDays(13));
        (await ines.GetStringAsync("/organisations", Cancel)).ShouldContain("your account needs a passkey or codes");
        (await amara.GetStringAsync("/organisations", Cancel)).ShouldNotContain("your account needs");
        app.Clock.Pass(TimeSpan.FromDays(2));

        (await ines.GetAsync("/organisations", Cancel)).Headers.Location!.ToString().ShouldBe("/account/security");
        var sent = await RunningApp.SubmitAsync(ines, "/account/security", "describe", "/organisations/" + app.World.Rowan.Value, ("Name", "Mine"), ("Type", "Ward"), ("Level", "Micro"), ("Version", "1"));
        sent.Headers.Location!.ToString().ShouldBe("/account/security");
        (await app.World.Open().Organisations.AnyAsync(o => o.Name == "Mine", Cancel)).ShouldBeFalse();
        (await ines.GetAsync("/account/security/codes", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await amara.GetAsync("/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, EachDatabase]
    public async Task A_program_is_told_too(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var program = await app.ProgramOfAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        (await program.GetAsync("/api/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);

        app.Clock.Pass(TimeSpan.FromDays(15));
        var answer = await program.GetAsync("/api/organisations", Cancel);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("/account/security");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
