using System.Net;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.People;

public sealed class ProfileTests
{
    [Theory, EachDatabase]
    public async Task Somebody_says_who_they_are_and_is_found_by_what_they_know(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        await app.AddAsync("lee", app.World.Rowan, Role.Lead);
        using var amara = await app.SignedInAsync("amara");

        var answer = await DescribeAsync(amara, version: 1);

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        using var lee = await app.SignedInAsync("lee");
        (await lee.GetStringAsync("/people?q=RUN+CHART", Cancel)).ShouldContain("Ámara Okafor");
        (await lee.GetStringAsync("/people?q=%C3%A1mara", Cancel)).ShouldContain("Ámara Okafor");
        (await lee.GetStringAsync("/people?q=%25", Cancel)).ShouldContain("Nobody was found");
        (await lee.GetStringAsync(answer.Headers.Location, Cancel)).ShouldContain("falls, run charts");
    }

    [Theory, EachDatabase]
    public async Task Somebody_is_found_by_every_word_of_theirs_by_role_and_by_place(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Coach);
        await app.AddAsync("lee", app.World.Trust, Role.Lead);
        await app.AddAsync("hanna", app.World.Hazel, Role.Coach);
        using var amara = await app.SignedInAsync("amara");
        await DescribeAsync(amara, version: 1);
        using var lee = await app.SignedInAsync("lee");

        foreach (var words in new[] { "igbo", "charts nurse", "knitting", "palliative", "coach rowan", "okafor WARD", "row coach igbo" })
        {
            var page = await lee.GetStringAsync("/people?q=" + Uri.EscapeDataString(words), Cancel);
            page.ShouldContain("Ámara Okafor", customMessage: words);
            page.ShouldNotContain(">hanna<", customMessage: words);
        }

        (await lee.GetStringAsync("/people?q=coach+igbo+falls+night", Cancel)).ShouldContain("Nobody was found");
        (await amara.GetStringAsync("/people?q=hazel", Cancel)).ShouldContain("Nobody was found");
    }

    [Theory, EachDatabase]
    public async Task The_page_of_another_does_not_speak_as_if_to_them(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        await app.AddAsync("lee", app.World.Rowan, Role.Lead);
        using var amara = await app.SignedInAsync("amara");
        await WishAsync(amara, "1", ("ChannelTicks", "Phone"), ("TimeTicks", "Evenings"));
        var answer = await DescribeAsync(amara, version: 2);
        using var lee = await app.SignedInAsync("lee");

        var page = (await lee.GetStringAsync(answer.Headers.Location, Cancel)).Split("<main")[1];

        page.ShouldContain("Is reached by");
        page.ShouldContain("Can be asked about");
        page.ShouldContain("Has time");
        page.ShouldNotContain(" you ");
    }

    [Theory, EachDatabase]
    public async Task Nobody_overwrites_what_they_have_not_seen(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var amara = await app.SignedInAsync("amara");
        await DescribeAsync(amara, version: 1);

        var answer = await DescribeAsync(amara, version: 1, title: "Something else");

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await answer.Content.ReadAsStringAsync(Cancel);
        page.ShouldContain("<dd>Nurse</dd>");
        page.ShouldContain("value=\"Something else\"");
    }

    [Theory, EachDatabase]
    public async Task Somebody_says_how_to_be_involved_and_changes_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var person = await app.AddAsync("carla", app.World.Rowan, Role.Partner);
        using var carla = await app.SignedInAsync("carla");

        (await WishAsync(carla, "1", ("ChannelTicks", "Phone"), ("ChannelTicks", "InPerson"), ("TimeTicks", "Evenings"), ("HoursAMonth", "4"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await WishAsync(carla, "2", ("HoursAMonth", "many"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        await using (var db = app.World.Open())
        {
            var profile = await db.Profiles.SingleAsync(known => known.Person == person, Cancel);
            profile.Channels.ShouldBe(Channels.Phone | Channels.InPerson);
            profile.Times.ShouldBe(TimesOfWeek.Evenings);
            profile.HoursAMonth.ShouldBe(4);
        }

        (await WishAsync(carla, "2")).StatusCode.ShouldBe(HttpStatusCode.Found);
        await using var after = app.World.Open();
        (await after.Profiles.SingleAsync(known => known.Person == person, Cancel)).Channels.ShouldBe(Channels.None);
    }

    [Theory, EachDatabase]
    public async Task Only_those_who_look_after_an_account_see_its_address(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        await app.AddAsync("lee", app.World.Rowan, Role.Lead);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var lee = await app.SignedInAsync("lee");
        using var ines = await app.SignedInAsync("ines");

        (await lee.GetStringAsync("/people/" + amara.Value, Cancel)).ShouldNotContain("amara@example.org");
        (await ines.GetStringAsync("/people/" + amara.Value, Cancel)).ShouldContain("amara@example.org");
    }

    [Theory, EachDatabase]
    public async Task Somebody_says_where_to_reach_them_and_those_who_see_them_can(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var carla = await app.AddAsync("carla", app.World.Rowan, Role.Partner);
        await app.AddAsync("cora", app.World.Trust, Role.Coach);
        await app.AddAsync("hanna", app.World.Hazel, Role.Member);
        using var browser = await app.SignedInAsync("carla");
        using var cora = await app.SignedInAsync("cora");
        using var hanna = await app.SignedInAsync("hanna");

        await WishAsync(browser, "1", ("ChannelTicks", "Phone"), ("Reach", " 07700 900123, not before ten "));
        var page = await cora.GetStringAsync("/people/" + carla.Value, Cancel);
        page.ShouldContain("<dd>07700 900123, not before ten</dd>");
        page.ShouldNotContain("carla@example.org");

        await WishAsync(browser, "2", ("ChannelTicks", "Email"), ("Reach", ""));
        page = await cora.GetStringAsync("/people/" + carla.Value, Cancel);
        page.ShouldContain("carla@example.org");
        page.ShouldNotContain("07700");
        (await hanna.GetAsync("/people/" + carla.Value, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await WishAsync(browser, "3", ("Reach", new string('1', 301)))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public void Refuses_lists_without_end()
    {
        var description = new ProfileDescription("Amara", "", string.Join(',', Enumerable.Range(0, 31)), new string('x', 81), "", "");

        new Profile(default).Describe(description, 1).Refusals.Select(refusal => refusal.Field).ShouldBe(["Languages", "Offers"]);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Task<HttpResponseMessage> DescribeAsync(HttpClient browser, int version, string title = "Nurse") => RunningApp.SubmitAsync(browser, "/account", "profile", null,
        ("PreferredName", "Ámara Okafor"), ("Title", title), ("Languages", "English, Igbo"), ("Offers", "falls, run charts"), ("Seeks", "knitting"), ("Experience", "Ten years in palliative care"), ("Version", version.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static Task<HttpResponseMessage> WishAsync(HttpClient browser, string version, params (string, string)[] fields) =>
        RunningApp.SubmitAsync(browser, "/account/involvement", "wishes", null, [("Level", "WorkWithMe"), ("Version", version), .. fields]);
}
