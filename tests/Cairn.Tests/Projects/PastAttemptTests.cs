using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Projects;

/// <summary>What others tried is found before it is tried again, failures too, further around than the project itself is seen.</summary>
public sealed class PastAttemptTests
{
    private const string Sought = "Falls of older people in the bathroom";

    private static readonly ClosingWords NotSustained = new(ClosingOutcome.NotSustained, Shortfalls.DidNotLast, "Night lights", "Ask the night staff first");

    private static readonly Words English = Words.In(SpokenLanguage.English);

    [Theory, EachDatabase]
    public async Task What_others_tried_is_found_before_it_is_tried_again(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var falls = await Work.StartAsync(world);
        await Work.StartAsync(world, description: new("Hot meals", "Dinner is cold when it arrives.", Approach.Improvement));
        await Work.CloseAsync(world, falls, NotSustained, world.Amara);

        (await FindAsync(world, world.Ines, Sought)).Select(one => (one.Id, one.Title, one.Closing!.Ended)).ShouldBe([(falls, "Fewer falls", ClosingOutcome.NotSustained)]);
        (await FindAsync(world, world.Ines, "Discharge letters take weeks.")).ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task The_next_ward_reads_how_it_ended_and_not_the_project(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var falls = await Work.StartAsync(world);
        await Work.CloseAsync(world, falls, NotSustained, world.Amara);

        var found = (await FindAsync(world, Nurse(world, world.Hazel), Sought)).ShouldHaveSingleItem();

        (found.Id, found.Title, found.Place, found.Changes.Count).ShouldBe((null, "Fewer falls", "Rowan ward", 0));
        (found.Closing!.Helped, found.Closing.Next, found.Closing.Shortfalls).ShouldBe(("Night lights", "Ask the night staff first", Shortfalls.DidNotLast));
        (await FindAsync(world, Nurse(world, world.Alder), Sought)).ShouldBeEmpty("another tree");
        (await FindAsync(world, Actor.Anonymous, Sought)).ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task What_is_open_opened_again_or_confidential_stays_where_it_is(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await Work.StartAsync(world);
        var again = await Work.StartAsync(world);
        await Work.CloseAsync(world, again, NotSustained, world.Amara);
        await using (var db = world.Open())
            (await new ReopenProjectHandler(db, world.Clock).Handle(new(again), world.Amara, TestContext.Current.CancellationToken)).ShouldBe(Outcome.Accepted);
        var secret = await Work.StartAsync(world, description: Work.Falls with { Privacy = PrivacyLevel.Confidential });
        await Work.CloseAsync(world, secret, NotSustained, world.Amara);

        (await FindAsync(world, Nurse(world, world.Hazel), Sought)).ShouldBeEmpty();
        (await FindAsync(world, world.Ines, Sought)).Count.ShouldBe(3);
    }

    [Theory, EachDatabase]
    public async Task A_nurse_of_another_ward_is_shown_it_and_the_closing_said_that_she_would_be(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        await app.AddAsync("bo", app.World.Hazel, Role.Member);
        var amara = await app.ActorAsync(await app.AddAsync("tomasz", app.World.Rowan, Role.Member));
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, TestContext.Current.CancellationToken));
        using var tomasz = await app.SignedInAsync("tomasz");
        (await tomasz.GetStringAsync($"/projects/{started!.Value.Value}/life", TestContext.Current.CancellationToken)).ShouldContain("Teams around you who are about to try the same read the title");
        await RunningApp.SubmitAsync(tomasz, $"/projects/{started.Value.Value}/life", "close", null, ("Ended", "NotSustained"), ("Shortfalls", "DidNotLast"), ("Groups", "Wider"), ("Next", "Ask the night staff first"));
        using var bo = await app.SignedInAsync("bo");

        var shown = await RunningApp.SubmitAsync(bo, $"/organisations/{app.World.Hazel.Value}/projects/new", "start", null, ("Title", "Safe nights"), ("Problem", Sought), ("Approach", "Improvement"), ("Privacy", "Organisation"));

        var page = await shown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        foreach (var said in new[] { "Fewer falls", "Not sustained", "It came about and did not last", "Ask the night staff first", "Rowan ward", "The gap between groups of people: It is wider than at the start." })
            page.ShouldContain(said);
        page.ShouldNotContain($"/projects/{started.Value.Value}");
        (await bo.GetAsync($"/projects/{started.Value.Value}", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public void A_long_description_does_not_drown_what_a_short_one_says()
    {
        const string ShortOne = "Fewer falls. Older people fall at night on their way to the bathroom.";
        var texts = new[] { ShortOne, "Hot meals. Dinner is cold when it arrives, and nobody helps with it.", "Discharge letters reach the general practitioner weeks late.", Long };
        var similarity = new Similarity(texts, English);

        Long.Split(' ').Length.ShouldBeGreaterThanOrEqualTo(150);
        similarity.Of(Long, ShortOne).ShouldBeGreaterThan(.25);
        similarity.Of(Long, texts[1]).ShouldBeLessThan(.25);
        similarity.Of(Long, texts[2]).ShouldBeLessThan(.25);
    }

    [Fact]
    public void Words_that_every_project_uses_and_one_word_alone_make_nothing_similar()
    {
        var similarity = new Similarity(["Better care for patients on the ward with the team", "Noise at night"], English);

        similarity.Of("Better care for patients on the ward with the team", "The team of the ward wants better care of patients").ShouldBe(0);
        similarity.Of("Noise at night", "Lights shine at night").ShouldBe(0);
        similarity.Of("Noise at night", "At night: noise").ShouldBe(1);
    }

    [Fact]
    public void A_rare_word_counts_more_than_one_that_many_share()
    {
        var similarity = new Similarity(["nights lamps corridor", "nights lamps dinner", "nights lamps letters", "nights sepsis antibiotics"], English);

        similarity.Of("sepsis antibiotics beds chairs", "sepsis antibiotics doors walls").ShouldBeGreaterThan(similarity.Of("nights lamps beds chairs", "nights lamps doors walls"));
    }

    [Fact]
    public void Finds_the_other_forms_of_a_word()
    {
        var similarity = new Similarity(["Fewer falls at night", "Letters of discharge arrive late"], English);

        similarity.Of("Less falling", "Fewer falls at night").ShouldBe(1);
        similarity.Of("Discharging earlier: one letter", "Letters of discharge arrive late").ShouldBeGreaterThan(Similarity.Least);
    }

    [Theory]
    [InlineData("falls", "falling")]
    [InlineData("slipped", "slips")]
    [InlineData("discharges", "discharging")]
    [InlineData("infections", "infection")]
    [InlineData("bodies", "body")]
    [InlineData("losses", "loss")]
    [InlineData("viruses", "virus")]
    [InlineData("carried", "carries")]
    public void Brings_two_forms_of_a_word_together(string one, string other) => Forms.StemOf(one).ShouldBe(Forms.StemOf(other));

    [Theory]
    [InlineData("plane", "planning")]
    [InlineData("bleeding", "blessing")]
    [InlineData("string", "stress")]
    [InlineData("caring", "cars")]
    [InlineData("mother", "moths")]
    [InlineData("speed", "special")]
    [InlineData("needle", "needing")]
    public void Keeps_two_words_apart_that_only_look_alike(string one, string other) => Forms.StemOf(one).ShouldNotBe(Forms.StemOf(other));

    private static readonly WordForms Forms = new(Words.In(SpokenLanguage.English)["Pattern.WordEndings"]);

    private const string Long =
        "Every week somebody on our unit is hurt. Most of them are older, many are confused, and nearly all get up alone in the dark because they need the bathroom and do not want to ring. The bell is "
        + "out of reach or forgotten, the floor shines, slippers do not fit, and the drip stand gets caught in the curtain. We looked at the reports of last winter together with two daughters and a son: "
        + "of nineteen falls, thirteen happened between two and five at night, eleven on the way to the bathroom, and only one while a nurse was in the room. Families tell us that nobody asked them how "
        + "their mother walks at home. Night shifts are short, agency colleagues change, and what was agreed in the morning round does not reach them. Physiotherapy comes in the afternoon and leaves a "
        + "note that sits in another folder. We tried alarms two years ago; they rang all night, so people switched them off. We would like to begin with lights, a walk before sleep, and a word with "
        + "each family on the first evening, and to see within a month whether anything changes for those who get up.";

    private static Actor Nurse(World world, OrganisationId place) =>
        new(new PersonId(Guid.CreateVersion7(world.Clock.GetUtcNow())), "Bo", [new(place, Role.Member)]);

    private static async Task<IReadOnlyList<SimilarProject>> FindAsync(World world, Actor actor, string problem)
    {
        await using var db = world.Open();
        return await new ListSimilar(db, Words.In(SpokenLanguage.English)).Handle("Safe at night", problem, actor, TestContext.Current.CancellationToken);
    }
}
