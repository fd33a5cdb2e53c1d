using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Projects;

public sealed class AimTests
{
    private static readonly Words English = Words.In(SpokenLanguage.English);

    [Theory, EachDatabase]
    public async Task Its_parts_make_a_sentence(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);

        (await Set(world, project, Work.Aim, 0)).ShouldBe(Outcome.Accepted);

        await using var db = world.Open();
        AimAdvice.SentenceOf(await db.Aims.SingleAsync(Cancel), English).ShouldBe("Falls with harm from 8 to 4 a month for people over 75 at Rowan ward by 31 Mar 2027.");
    }

    [Theory, EachDatabase]
    public async Task Nobody_overwrites_what_they_have_not_seen(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);

        (await Set(world, project, Work.Aim, 1)).ShouldBe(Outcome.Overtaken);
        (await Set(world, project, Work.Aim, 0)).ShouldBe(Outcome.Accepted);
        (await Set(world, project, Work.Aim with { HowMuch = "to none" }, 0)).ShouldBe(Outcome.Overtaken);
        (await Set(world, project, Work.Aim with { HowMuch = "to none" }, 1)).ShouldBe(Outcome.Accepted);
    }

    [Theory]
    [InlineData("Rowan ward", true)]
    [InlineData("the emergency department", true)]
    [InlineData("our Trust", true)]
    [InlineData("patients on Rowan ward", false)]
    [InlineData("service users", false)]
    [InlineData("people over 75", false)]
    [InlineData("", false)]
    public void Warns_where_it_is_for_a_service_and_not_for_people(string forWhom, bool warns) => AimAdvice.NamesAService(forWhom, English).ShouldBe(warns);

    [Fact]
    public void Each_part_is_needed_but_the_purpose() =>
        Aim.Set(default, 1, new("", " ", "", "", "", null), place: 1, out _).Refusals.Select(refusal => refusal.Words).ShouldBe(["AimWhatMissing", "AimHowMuchMissing", "AimForWhomMissing", "AimWhereMissing", "AimByMissing"]);

    [Theory, EachDatabase]
    public async Task Several_stand_in_the_order_of_the_team(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await using var db = world.Open();
        var (add, move, remove) = (new AddAimHandler(db, world.Clock), new MoveAimHandler(db, world.Clock), new RemoveAimHandler(db, world.Clock));
        foreach (var what in new[] { "Falls", "Walks", "Sleep", "Noise", "Light" })
            (await add.Handle(new(project, Work.Aim with { What = what }), world.Amara, Cancel)).Outcome.ShouldBe(Outcome.Accepted);
        (await add.Handle(new(project, Work.Aim), world.Amara, Cancel)).Outcome.Refusals.Single().Words.ShouldBe("AimsTooMany");
        var aims = await db.Aims.AsNoTracking().OrderBy(aim => aim.Place).ToListAsync(Cancel);

        (await move.Handle(new(project, aims[2].Number, 0), world.Amara, Cancel)).Refusals.Single().Words.ShouldBe("AimPlaceOutOfRange");
        (await move.Handle(new(project, aims[2].Number, 1), world.Amara, Cancel)).ShouldBe(Outcome.Accepted);
        (await remove.Handle(new(project, aims[0].Number), world.Amara, Cancel)).ShouldBe(Outcome.Accepted);
        (await new SetAimHandler(db, world.Clock).Handle(new(project, Work.Aim with { What = "Quiet" }, 1, aims[3].Number), world.Amara, Cancel)).ShouldBe(Outcome.Accepted);
        (await new SetAimHandler(db, world.Clock).Handle(new(project, Work.Aim, 1, aims[0].Number), world.Amara, Cancel)).ShouldBe(Outcome.NotFound);

        await using var fresh = world.Open();
        var view = await new FindProject(fresh).Handle(project, world.Amara, Cancel);
        view!.Aims.Select(aim => (aim.Place, aim.What)).ShouldBe([(1, "Sleep"), (2, "Walks"), (3, "Quiet"), (4, "Light")]);
        (await fresh.AuditEvents.Where(e => e.Deed == "AimRemoved").Select(e => e.Details).SingleAsync(Cancel)).ShouldContain("people over 75");
        (await remove.Handle(new(project, aims[1].Number), world.Otto, Cancel)).ShouldBe(Outcome.NotFound);
        await Work.CloseAsync(world, project, new(ClosingOutcome.Partly, Shortfalls.None, "", ""), world.Amara);
        (await remove.Handle(new(project, aims[1].Number), world.Amara, Cancel)).Refusals.Single().Words.ShouldBe("ProjectIsClosed");
    }

    [Theory, EachDatabase]
    public async Task Another_one_is_said_on_the_page(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Cairn.Organisations.Role.Member));
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, Cancel));
        using var browser = await app.SignedInAsync("amara");
        var page = $"/projects/{started!.Value.Value}/aim";
        (string, string)[] parts = [("HowMuch", "down by half"), ("Where", "Rowan ward"), ("By", "2027-03-31")];

        await RunningApp.SubmitAsync(browser, page, "aim", null, [.. parts, ("What", "Falls"), ("ForWhom", "patients"), ("Version", "0")]);
        await RunningApp.SubmitAsync(browser, page, "aim", null, [.. parts, ("What", "Night walks"), ("ForWhom", "staff")]);
        (await browser.GetStringAsync($"{page}?change=2", Cancel)).ShouldContain("value=\"Night walks\"");
        await RunningApp.SubmitAsync(browser, page, "up", null, ("Row", "2"));

        var shown = await browser.GetStringAsync(page, Cancel);
        shown.IndexOf("Night walks down by half", StringComparison.Ordinal).ShouldBeLessThan(shown.IndexOf("Falls down by half", StringComparison.Ordinal));
        (await RunningApp.SubmitAsync(browser, page, "remove", null, ("Row", "2"))).StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);
        (await browser.GetStringAsync($"/projects/{started.Value.Value}", Cancel)).ShouldNotContain("Night walks");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<Outcome> Set(World world, ProjectId project, AimWords words, int seen)
    {
        await using var db = world.Open();
        return await new SetAimHandler(db, world.Clock).Handle(new(project, words, seen), world.Amara, Cancel);
    }
}
