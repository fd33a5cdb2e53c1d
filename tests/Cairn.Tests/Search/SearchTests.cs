using System.Net;
using Cairn.Organisations;
using Cairn.Search;
using Cairn.Shared.Navigation;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Search;

public sealed class SearchTests
{
    [Theory, EachDatabase]
    public async Task Finds_what_the_actor_may_see_and_nothing_else(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);

        (await Titles(world, "ward", world.Ines)).ShouldBe(["Hazel ward", "Rowan ward"]);
        (await Titles(world, "ward", world.Otto)).ShouldBe(["Alder ward"]);
        (await Titles(world, "ward", Actor.Anonymous)).ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Finds_each_word_in_any_order_and_case(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);

        (await Titles(world, "TRUST north", world.Ines)).ShouldBe(["Northmoor NHS Trust"]);
        (await Titles(world, "north ward", world.Ines)).ShouldBeEmpty();
        (await Titles(world, "  ", world.Ines)).ShouldBeEmpty();
        (await Titles(world, "%", world.Ines)).ShouldBeEmpty();
        (await Titles(world, "_", world.Ines)).ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Finds_capitals_beyond_English(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await using (var db = world.Open())
        {
            await new DescribeOrganisationHandler(db, [], world.Clock).Handle(new(world.Hazel, new("Ärztehaus Østerbro", OrganisationType.Ward, OrganisationLevel.Micro), 1), world.Ines, Cancel);
        }

        (await Titles(world, "ärzte", world.Ines)).ShouldBe(["Ärztehaus Østerbro"]);
        (await Titles(world, "øster haus", world.Ines)).ShouldBe(["Ärztehaus Østerbro"]);
    }

    [Fact]
    public async Task Puts_first_what_begins_with_the_text()
    {
        var find = new FindEverywhere([new Source("Old Rowan"), new Source("Rowan ward")]);

        (await find.Handle(" row ", new(new(Guid.CreateVersion7(new TestClock().GetUtcNow())), "Amara", []), Cancel)).Select(entry => entry.Title).ShouldBe(["Rowan ward", "Old Rowan"]);
    }

    [Fact]
    public async Task The_page_and_the_palette_show_the_same()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var amara = await app.SignedInAsync("amara");

        var page = await amara.GetStringAsync("/search?q=rowan", Cancel);
        var results = await amara.GetStringAsync("/search/results?q=rowan", Cancel);

        page.ShouldContain($"<a href=\"/organisations/{app.World.Rowan.Value}\">Rowan ward</a>");
        results.ShouldContain($"data-address=\"/organisations/{app.World.Rowan.Value}\"");
        results.ShouldContain("data-said=\"One fits\"");
        results.ShouldNotContain("<html");
        (await amara.GetStringAsync("/search", Cancel)).ShouldContain("<a href=\"/notices\">Notices</a>");
        (await amara.GetStringAsync("/search?q=southmere", Cancel)).ShouldContain("Nothing fits");
    }

    [Theory, EachDatabase]
    public async Task Finds_people_and_the_pages_of_ones_own_account(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        await app.AddAsync("otto", app.World.Southmere, Role.Administrator);
        var lee = await app.AddAsync("lee", app.World.Rowan, Role.Lead);
        using var amara = await app.SignedInAsync("amara");

        (await amara.GetStringAsync("/search/results?q=LEE", Cancel)).ShouldContain($"data-address=\"/people/{lee.Value}\"");
        (await amara.GetStringAsync("/search/results?q=otto", Cancel)).ShouldContain("Nothing fits");
        foreach (var (typed, page) in new[] { ("tokens", "tokens"), ("safety signing", "security"), ("passkeys", "security/passkeys"), ("data", "data"), ("involve", "involvement"), ("password", "security/password") })
        {
            (await amara.GetStringAsync("/search/results?q=" + Uri.EscapeDataString(typed), Cancel)).ShouldContain($"data-address=\"/account/{page}\"", customMessage: typed);
            (await amara.GetAsync("/account/" + page, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        (await amara.GetStringAsync("/search", Cancel)).ShouldNotContain("/account/tokens");
    }

    [Fact]
    public async Task What_is_typed_is_escaped_and_may_be_long()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var amara = await app.SignedInAsync("amara");

        (await amara.GetStringAsync("/search?q=" + Uri.EscapeDataString("\"><script>alert(1)</script>"), Cancel)).ShouldNotContain("<script>alert");
        (await amara.GetAsync("/search/results?q=" + new string('x', 4000), Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Cuts_what_is_too_long_between_letters_and_never_within_one()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        var seen = new List<string>();
        var find = new FindEverywhere([new Listening(seen)]);

        await find.Handle(new string('a', FindEverywhere.LongestText - 1) + "🌿", app.World.Ines, Cancel);

        seen.Single().ShouldBe(new string('a', FindEverywhere.LongestText - 1));
    }

    private sealed class Listening(List<string> heard) : IPaletteSource
    {
        public Task<IReadOnlyList<PaletteEntry>> FindAsync(string text, Actor actor, CancellationToken cancel)
        {
            heard.Add(text);
            return Task.FromResult<IReadOnlyList<PaletteEntry>>([]);
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<IEnumerable<string>> Titles(World world, string text, Actor actor)
    {
        await using var db = world.Open();
        return (await new FindEverywhere([new OrganisationPalette(db)]).Handle(text, actor, Cancel)).Select(entry => entry.Title);
    }

    private sealed class Source(string title) : IPaletteSource
    {
        public Task<IReadOnlyList<PaletteEntry>> FindAsync(string text, Actor actor, CancellationToken cancel) => Task.FromResult<IReadOnlyList<PaletteEntry>>([new(title, "SearchPageSort", "/")]);
    }
}
