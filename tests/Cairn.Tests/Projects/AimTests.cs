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
    [InlineData("the children's ward", true)]
    [InlineData("the children’s ward", true)]
    [InlineData("women's clinic", true)]
    [InlineData("A&E", true)]
    [InlineData("ICU", true)]
    [InlineData("theatre", true)]
    [InlineData("the stroke pathway", true)]
    [InlineData("the clinic for women", true)]
    [InlineData("the trust's", true)]
    [InlineData("ward 7", true)]
    [InlineData("Rowan and Hazel wards", true)]
    [InlineData("Accident and Emergency", true)]
    [InlineData("children on Rowan ward", false)]
    [InlineData("people who come to A&E", false)]
    [InlineData("staff of the unit", false)]
    [InlineData("the ward's patients", false)]
    [InlineData("ICU nurses", false)]
    [InlineData("the ward and its visitors", false)]
    [InlineData("everybody in the trust", false)]
    [InlineData("women giving birth in the unit", false)]
    [InlineData("those admitted to the ward", false)]
    [InlineData("patients, carers and families", false)]
    [InlineData("", false)]
    public void Warns_where_it_is_for_a_service_and_not_for_people(string forWhom, bool warns) => AimAdvice.NamesAService(forWhom, English).ShouldBe(warns);

    [Fact]
    public void Each_part_is_needed_but_the_purpose() =>
        Aim.Set(Some, new("", " ", "", "", "", null), place: 1, out _).Refusals.Select(refusal => refusal.Words).ShouldBe(["AimWhatMissing", "AimHowMuchMissing", "AimForWhomMissing", "AimWhereMissing", "AimByMissing"]);

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
        (await new SetAimHandler(db, world.Clock).Handle(new(project, Work.Aim with { What = "Quiet" }, aims[3].Version, aims[3].Number), world.Amara, Cancel)).ShouldBe(Outcome.Accepted);
        (await new SetAimHandler(db, world.Clock).Handle(new(project, Work.Aim, 1, aims[0].Number), world.Amara, Cancel)).ShouldBe(Outcome.NotFound);

        await using var fresh = world.Open();
        var view = await new FindProject(fresh, world.Clock).Handle(project, world.Amara, Cancel);
        view!.Aims.Select(aim => (aim.Place, aim.What)).ShouldBe([(1, "Sleep"), (2, "Walks"), (3, "Quiet"), (4, "Light")]);
        (await fresh.AuditEvents.Where(e => e.Deed == "AimRemoved").Select(e => e.Details).SingleAsync(Cancel)).ShouldContain("people over 75");
        (await remove.Handle(new(project, aims[1].Number), world.Otto, Cancel)).ShouldBe(Outcome.NotFound);
        await Work.CloseAsync(world, project, new(ClosingOutcome.Partly, Shortfalls.None, "", ""), world.Amara);
        (await remove.Handle(new(project, aims[1].Number), world.Amara, Cancel)).Refusals.Single().Words.ShouldBe("ProjectIsClosed");
    }

    [Theory, EachDatabase]
    public async Task Whoever_is_in_the_team_writes_and_others_read_whom_to_ask(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Cairn.Organisations.Role.Member));
        var carla = await app.ActorAsync(await app.AddAsync("carla", app.World.Rowan, Cairn.Organisations.Role.Partner));
        await app.AddAsync("hana", app.World.Rowan, Cairn.Organisations.Role.Member);
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, Cancel));
        var project = started!.Value;
        (await app.AskAsync((SetAimHandler set) => set.Handle(new(project, Work.Aim, 0), carla, Cancel))).ShouldBe(Outcome.NotAllowed);
        await app.AskAsync((JoinTeamHandler join) => join.Handle(new(project, carla.Person!.Value, ProjectRole.PatientPartner, null, DespiteWishes: true), amara, Cancel));

        (await app.AskAsync((SetAimHandler set) => set.Handle(new(project, Work.Aim, 0), carla, Cancel))).ShouldBe(Outcome.Accepted);
        (await app.AskAsync((WriteCharterHandler write) => write.Handle(new(project, Work.Charter, 0), carla, Cancel))).ShouldBe(Outcome.Accepted);
        (await app.AskAsync((RemoveAimHandler remove) => remove.Handle(new(project, 1), carla, Cancel))).ShouldBe(Outcome.NotAllowed, "giving up is for those who lead");
        using var partner = await app.SignedInAsync("carla");
        using var nurse = await app.SignedInAsync("hana");
        foreach (var page in new[] { "aim", "charter" })
        {
            (await partner.GetStringAsync($"/projects/{project.Value}/{page}", Cancel)).ShouldContain(page == "aim" ? "name=\"HowMuch\"" : "name=\"WhyNow\"");
            (await nurse.GetStringAsync($"/projects/{project.Value}/{page}", Cancel)).ShouldContain("See whom to ask");
        }
    }

    [Theory, EachDatabase]
    public async Task Where_there_are_as_many_as_are_enough_the_page_says_so_instead_of_asking(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Cairn.Organisations.Role.Member));
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, Cancel));
        foreach (var what in new[] { "Falls", "Walks", "Sleep", "Noise", "Light" })
            await app.AskAsync((AddAimHandler add) => add.Handle(new(started!.Value, Work.Aim with { What = what }), amara, Cancel));
        using var browser = await app.SignedInAsync("amara");

        var page = await browser.GetStringAsync($"/projects/{started!.Value.Value}/aim", Cancel);

        page.ShouldContain("It has 5 aims");
        page.ShouldNotContain("name=\"HowMuch\"");
        (await browser.GetStringAsync($"/projects/{started.Value.Value}/aim?change=2", Cancel)).ShouldContain("name=\"HowMuch\"");
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

    [Theory, EachDatabase]
    public async Task A_number_is_never_given_twice_nor_a_version(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await Set(world, project, Work.Aim, 0);
        await using var db = world.Open();
        await new RemoveAimHandler(db, world.Clock).Handle(new(project, 1), world.Amara, Cancel);

        (await new AddAimHandler(db, world.Clock).Handle(new(project, Work.Aim with { What = "Walks" }), world.Amara, Cancel)).Number.ShouldBe(2);
        (await new SetAimHandler(db, world.Clock).Handle(new(project, Work.Aim, 1, 1), world.Amara, Cancel)).ShouldBe(Outcome.NotFound, "it was written for the aim that was given up");
        (await Set(world, project, Work.Aim, 1)).ShouldBe(Outcome.Overtaken, "the first of the aims is another one now");
        (await db.Aims.AsNoTracking().SingleAsync(Cancel)).What.ShouldBe("Walks");
    }

    [Theory, EachDatabase]
    public async Task What_says_the_same_makes_no_new_version(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await Set(world, project, Work.Aim, 0);

        (await Set(world, project, Work.Aim with { What = " Falls with harm " }, 1)).ShouldBe(Outcome.Accepted);

        await using var db = world.Open();
        (await db.Aims.SingleAsync(Cancel)).Version.ShouldBe(1);
        (await db.Projects.SingleAsync(Cancel)).AimsVersion.ShouldBe(1);
        (await db.AuditEvents.CountAsync(told => told.Deed == "AimSet", Cancel)).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task The_sentence_stands_above_the_fields_while_it_is_written_and_purposes_are_offered(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Cairn.Organisations.Role.Member));
        var (_, first) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, Cancel));
        var (_, second) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls with { Title = "Calm nights" }), amara, Cancel));
        await app.AskAsync((SetAimHandler set) => set.Handle(new(first!.Value, Work.Aim, 0), amara, Cancel));
        using var browser = await app.SignedInAsync("amara");

        var page = System.Net.WebUtility.HtmlDecode(await browser.GetStringAsync($"/projects/{second!.Value.Value}/aim", Cancel));
        page.ShouldContain("[What] [How much] for [For whom] at [Where] by [By when].");
        page.ShouldContain("<option value=\"Nobody is harmed by a fall\">");
        var preview = System.Net.WebUtility.HtmlDecode(await browser.GetStringAsync("/projects/aim-preview?What=Falls&HowMuch=down+by+half&ForWhom=the+ward&Where=&By=2027-03-31", Cancel));
        preview.ShouldContain("Falls down by half for the ward at [Where] by 31 Mar 2027.");
        preview.ShouldContain("For which people shall it be better?");
    }

    private static Project Some => Project.Start(default, default, default, Work.Falls, out var started).IsAccepted ? started! : throw new InvalidOperationException();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<Outcome> Set(World world, ProjectId project, AimWords words, int seen)
    {
        await using var db = world.Open();
        return await new SetAimHandler(db, world.Clock).Handle(new(project, words, seen), world.Amara, Cancel);
    }
}
