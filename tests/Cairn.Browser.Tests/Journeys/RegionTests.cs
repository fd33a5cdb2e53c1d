using Cairn.Shared.Storage.Backups;
using Cairn.Tests.Databases;
using Microsoft.Playwright;

namespace Cairn.Browser.Tests.Journeys;

/// <summary>A region begins to use Cairn: from an empty server, through the pages only, until it stands again elsewhere.</summary>
public sealed class RegionTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string[] Hospitals = ["Birch Hospital", "Elder Hospital", "Maple Hospital"];
    private static readonly string[] Wards = ["Rowan ward", "Hazel ward", "Alder ward"];

    [Theory, EachDatabase]
    public async Task People_meet_leave_and_find_everything_again_elsewhere(DatabaseKind kind)
    {
        await using var cairn = await RunningCairn.StartAsync(kind);
        var (ines, jo, amara, maria) = (await VisitorAsync(cairn, "Ines Moreau"), await VisitorAsync(cairn, "Jo Hale"), await VisitorAsync(cairn, "Amara Okafor"), await VisitorAsync(cairn, "Maria Bello"));

        var places = await FoundARegionAsync(ines);
        var (birch, rowan) = (places["Birch Hospital"], places["Birch Hospital, Rowan ward"]);
        await jo.AcceptAsync(await ines.InviteAsync(birch, jo, "Coach"));
        await amara.AcceptAsync(await ines.InviteAsync(rowan, amara, "Lead"));
        await maria.AcceptAsync(await ines.InviteAsync(rowan, maria, "Partner"), "Telling my story");
        await jo.DescribeAsync("Improvement coach", "English, Twi", "run charts, huddles");
        await amara.DescribeAsync("Ward sister", "English", "falls");
        await maria.DescribeAsync("Carer for my mother", "English, Italian", "living with dementia");
        foreach (var visitor in new[] { ines, jo, maria })
            await ComesBackAsync(visitor);
        await SignsInByPasskeyAsync(amara);
        await EachSeesOnlyWhatTheyMayAsync(places, jo, amara, maria);
        await ChangesHowToBeInvolvedAsync(maria, rowan);
        await LeavesAndIsForgottenAsync(jo, ines, places);

        foreach (var target in Enum.GetValues<DatabaseKind>())
        {
            await using var elsewhere = await MoveAsync(cairn, target);
            await EverythingIsThereAsync(elsewhere, places);
            await SignsInByTheSamePasskeyAsync(amara, elsewhere);
        }
    }

    private static async Task<Dictionary<string, string>> FoundARegionAsync(Visitor ines)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal) { ["Northmoor"] = await ines.SetUpAsync("Northmoor") };
        foreach (var hospital in Hospitals)
        {
            places[hospital] = await ines.FoundAsync(places["Northmoor"], hospital, "Hospital", "Meso");
            foreach (var ward in Wards)
                places[$"{hospital}, {ward}"] = await ines.FoundAsync(places[hospital], ward, "Ward", "Micro");
        }

        (await OrganisationsAsync(ines)).ShouldBe(["Northmoor", .. Hospitals.SelectMany(hospital => new[] { hospital, "Alder ward", "Hazel ward", "Rowan ward" })]);
        return places;
    }

    /// <summary>Through one's own menu, and by the page to sign in.</summary>
    private static async Task ComesBackAsync(Visitor visitor)
    {
        await visitor.Page.SignOutAsync();
        (await visitor.AskAsync("/people")).Content.ShouldNotContain(visitor.Email);
        await visitor.SignInAsync();
        (await visitor.Page.TitleAsync()).ShouldBe("Organisations", visitor.Name);
    }

    private static async Task SignsInByPasskeyAsync(Visitor amara)
    {
        await amara.Page.GiveDeviceAsync();
        await amara.Page.WaitToBeAskedAsync();
        await amara.AddPasskeyAsync("My phone");
        await amara.Page.SignOutAsync();
        await amara.SignInByPasskeyAsync();
    }

    private static async Task EachSeesOnlyWhatTheyMayAsync(Dictionary<string, string> places, Visitor jo, Visitor amara, Visitor maria)
    {
        foreach (var (visitor, seen) in new (Visitor, string[])[]
        {
            (amara, ["Northmoor", "Birch Hospital", "Rowan ward"]),
            (maria, ["Northmoor", "Birch Hospital", "Rowan ward"]),
            (jo, ["Northmoor", "Birch Hospital", "Alder ward", "Hazel ward", "Rowan ward"]),
        })
        {
            (await OrganisationsAsync(visitor)).ShouldBe(seen, visitor.Name);
            foreach (var (place, path) in places)
                (await visitor.AskAsync(path)).Status.ShouldBe(IsOneOf(place, seen) ? 200 : 404, $"{visitor.Name}, {place}");
        }

        var rowan = places["Birch Hospital, Rowan ward"];
        foreach (var path in new[] { rowan + "/settings", places["Birch Hospital"] + "/settings", places["Birch Hospital, Hazel ward"] + "/people", places["Elder Hospital"] + "/visibility" })
            (await maria.AskAsync(path)).Status.ShouldBe(404, path);
        foreach (var visitor in new[] { jo, amara, maria })
            (await visitor.ListAsync("/people", ".person .grow")).ShouldBe(["Amara Okafor, Ward sister", "Ines Moreau", "Jo Hale, Improvement coach", "Maria Bello, Carer for my mother"]);
    }

    /// <summary>Only what lies in Birch Hospital, and the way up from it.</summary>
    private static bool IsOneOf(string place, string[] seen) =>
        place.Split(", ") is [var hospital, var ward] ? hospital == "Birch Hospital" && seen.Contains(ward) : seen.Contains(place);

    private static async Task ChangesHowToBeInvolvedAsync(Visitor maria, string rowan)
    {
        await maria.OpenAsync("/account/involvement");
        await maria.ChooseAsync("How far", "Work with me");
        await maria.TickAsync("Phone");
        await maria.TickAsync("Weekday evenings");
        await maria.WriteAsync("Hours a month", "6");
        await maria.WriteAsync("What helps you take part", "Travel costs paid");
        await maria.PressAsync("Save");
        await maria.PressAsync("Leave");
        await maria.Page.Locator("li", new() { HasText = "Partner in coproduction" }).GetByRole(AriaRole.Button, new() { Name = "Choose" }).ClickAsync();

        (await maria.ListAsync(rowan + "/people", ".tree li:has-text('Maria') .tag.outline")).ShouldBe(["Partner in coproduction"]);
        await maria.Page.GetByRole(AriaRole.Link, new() { Name = "Maria Bello" }).ClickAsync();
        var seen = await maria.Page.Locator("main").InnerTextAsync();
        foreach (var wish in new[] { "Work with me", "Phone", "Weekday evenings", "6", "Travel costs paid" })
            seen.ShouldContain(wish);
    }

    private static async Task LeavesAndIsForgottenAsync(Visitor jo, Visitor ines, Dictionary<string, string> places)
    {
        var pages = PagesOf(places);
        (await WhichNameAsync(jo, ines, pages)).ShouldContain(places["Birch Hospital"] + "/visibility", "he is known until he leaves");

        await jo.OpenAsync("/account/data");
        await jo.TickAsync("Yes, forget me");
        await jo.WriteAsync("Your password now", Pages.Password);
        await jo.PressAsync("Leave and be forgotten");
        (await jo.Page.TitleAsync()).ShouldBe("You are forgotten");

        (await WhichNameAsync(jo, ines, pages)).ShouldBeEmpty();
        (await ines.ReadAsync(places["Birch Hospital"] + "/history")).ShouldContain("Somebody who left");
        await jo.SignInAsync();
        (await jo.Page.TitleAsync()).ShouldBe("Sign in");
    }

    /// <summary>Every page on which an administrator could meet somebody of Birch Hospital.</summary>
    private static IReadOnlyList<string> PagesOf(Dictionary<string, string> places) =>
    [
        "/people", "/people?q=Jo", "/search?q=Jo", "/notices", "/account/data", "/organisations",
        .. places.Values.SelectMany(place => new[] { "", "/people", "/visibility", "/history", "/settings" }.Select(page => place + page)),
    ];

    private static async Task<IReadOnlyList<string>> WhichNameAsync(Visitor somebody, Visitor reader, IReadOnlyList<string> pages)
    {
        var naming = new List<string>();
        foreach (var path in pages)
        {
            var (status, content) = await reader.AskAsync(path);
            status.ShouldBe(200, path);
            if (content.Contains(somebody.Name, StringComparison.Ordinal) || content.Contains(somebody.Email, StringComparison.Ordinal))
                naming.Add(path);
        }

        return naming;
    }

    private static async Task<RunningCairn> MoveAsync(RunningCairn cairn, DatabaseKind to)
    {
        var folder = Directory.CreateTempSubdirectory("cairn-journey-").FullName;
        var file = Path.Combine(folder, "cairn.backup");
        await BackUp.ToFileAsync(cairn.Choice, file, TimeProvider.System);
        var target = await TestDatabase.MakeAsync(to, blank: true);
        (await Restore.FromFileAsync(file, target.Choice)).BrokenSeal.ShouldBeNull();
        Directory.Delete(folder, recursive: true);
        return await RunningCairn.StartAsync(target);
    }

    private async Task EverythingIsThereAsync(RunningCairn cairn, Dictionary<string, string> places)
    {
        var (ines, jo, amara, maria) = (await VisitorAsync(cairn, "Ines Moreau"), await VisitorAsync(cairn, "Jo Hale"), await VisitorAsync(cairn, "Amara Okafor"), await VisitorAsync(cairn, "Maria Bello"));
        foreach (var visitor in new[] { ines, amara, maria })
        {
            await visitor.SignInAsync();
            (await visitor.Page.TitleAsync()).ShouldBe("Organisations", visitor.Name);
        }

        (await OrganisationsAsync(ines)).Count.ShouldBe(13);
        (await OrganisationsAsync(amara)).ShouldBe(["Northmoor", "Birch Hospital", "Rowan ward"]);
        (await amara.AskAsync(places["Birch Hospital, Hazel ward"])).Status.ShouldBe(404);
        (await amara.ReadAsync("/account/security/passkeys")).ShouldContain("My phone");
        var rowan = places["Birch Hospital, Rowan ward"];
        (await maria.ListAsync(rowan + "/people", ".tree li:has-text('Maria') .tag.outline")).ShouldBe(["Partner in coproduction"]);
        (await maria.ReadAsync("/account/data")).ShouldContain("wishes to be involved changed");
        (await ines.ReadAsync(rowan + "/history")).ShouldContain("Amara Okafor took up an invitation");
        (await ines.ReadAsync(rowan + "/visibility")).ShouldContain("Amara Okafor");
        await jo.SignInAsync();
        (await jo.Page.TitleAsync()).ShouldBe("Sign in", "forgotten there as here");
        (await WhichNameAsync(jo, ines, PagesOf(places))).ShouldBeEmpty();
    }

    private static async Task SignsInByTheSamePasskeyAsync(Visitor amara, RunningCairn elsewhere)
    {
        await amara.Page.Context.ClearCookiesAsync();
        var there = new Visitor(amara.Page, elsewhere.Address, amara.Name);
        await there.SignInByPasskeyAsync();
        (await OrganisationsAsync(there)).Count.ShouldBe(3);
    }

    private static Task<IReadOnlyList<string>> OrganisationsAsync(Visitor visitor) => visitor.ListAsync("/organisations", ".tree a");

    private async Task<Visitor> VisitorAsync(RunningCairn cairn, string name) => new(await chromium.OpenAsync(), cairn.Address, name);
}
