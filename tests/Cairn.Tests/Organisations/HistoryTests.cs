using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Shared.Basics;
using Cairn.Tests.Api;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Organisations;

/// <summary>The history says from where to where, and what changed; places that the reader may not see have no name.</summary>
public sealed class HistoryTests
{
    [Theory, EachDatabase]
    public async Task Says_from_where_to_where_and_what_changed(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var ines = await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        var actor = await app.ActorAsync(ines);
        await app.AskAsync((MoveOrganisationHandler move) => move.Handle(new(app.World.Rowan, app.World.Northmoor, 1), actor, Cancel));
        await app.AskAsync((DescribeOrganisationHandler describe) => describe.Handle(new(app.World.Rowan, new("Rowan", OrganisationType.Ward, OrganisationLevel.Micro, "To rest", PrivacyLevel.Confidential), 2), actor, Cancel));
        await app.AskAsync((MergeOrganisationHandler merge) => merge.Handle(new(app.World.Hazel, app.World.Rowan, 1), actor, Cancel));

        using var browser = await app.SignedInAsync("ines");
        var page = System.Net.WebUtility.HtmlDecode(await browser.GetStringAsync($"/organisations/{app.World.Rowan.Value}/history", Cancel));
        foreach (var told in new[] { $"<a href=\"/organisations/{app.World.Northmoor.Value}\">moved</a>: from Northmoor NHS Trust to Northmoor", $"<a href=\"/organisations/{app.World.Rowan.Value}/visibility\">", "from Organisation to Confidential", ": its name, what it is for, who may see its page", "took in another: Hazel ward" })
            page.ShouldContain(told);

        using var program = await app.ProgramOfAsync(ines, TokenScopes.Read);
        var moved = (await (await program.GetAsync($"/api/organisations/{app.World.Rowan.Value}/history", Cancel)).JsonAsync()).GetProperty("items").EnumerateArray().Single(one => one.GetProperty("deed").GetString() == "OrganisationMoved");
        moved.GetProperty("from").GetString().ShouldBe("Northmoor NHS Trust");
        moved.GetProperty("to").GetString().ShouldBe("Northmoor");
    }

    [Theory, EachDatabase]
    public async Task Names_no_place_that_the_reader_may_not_see(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var rosa = await app.AddAsync("rosa", app.World.Rowan, Role.Administrator);
        await app.AskAsync((MoveOrganisationHandler move) => move.Handle(new(app.World.Rowan, app.World.Hazel, 1), app.World.Ines, Cancel));
        await app.AskAsync((MoveOrganisationHandler move) => move.Handle(new(app.World.Rowan, app.World.Trust, 2), app.World.Ines, Cancel));

        var told = await app.AskAsync(async (ListHistory history) => await history.OfOrganisation(app.World.Rowan, await app.ActorAsync(rosa), new Paging(), Cancel));

        told!.Rows.Select(row => (row.Facts.From, row.Facts.To)).ShouldBe([(null, "Northmoor NHS Trust"), ("Northmoor NHS Trust", null)]);
    }

    [Theory, EachDatabase]
    public async Task Those_who_belong_read_what_was_done_to_it_but_not_to_single_people(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await HappenAsync(app);
        await app.AddAsync("carla", app.World.Rowan, Role.Partner);
        await app.AddAsync("otto", app.World.Southmere, Role.Administrator);
        using var carla = await app.SignedInAsync("carla");
        using var otto = await app.SignedInAsync("otto");

        var page = System.Net.WebUtility.HtmlDecode(await carla.GetStringAsync($"/organisations/{app.World.Rowan.Value}/history", Cancel));

        page.ShouldContain("What happened here");
        page.ShouldContain("from Organisation to Confidential");
        page.ShouldContain("set a strategic priority</a>: Fewer falls");
        page.ShouldNotContain("gave a role");
        page.ShouldNotContain("cora");
        (await otto.GetAsync($"/organisations/{app.World.Rowan.Value}/history", Cancel)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Theory, EachDatabase]
    public async Task Those_who_run_it_read_who_was_given_which_role(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var cora = await HappenAsync(app);
        using var ines = await app.SignedInAsync("ines");

        (await ReadAsync(ines, app.World.Rowan)).ShouldContain($"gave a role: <a href=\"/people/{cora.Value}\">cora</a>, Coach");

        await using (var db = app.World.Open())
            await db.Users.Where(account => account.Id == cora.Value).ExecuteUpdateAsync(set => set.SetProperty(account => account.Forgotten, app.Clock.GetUtcNow()), Cancel);
        var after = await ReadAsync(ines, app.World.Rowan);
        after.ShouldContain("Somebody who left</span>, Coach");
        after.ShouldNotContain("cora");
    }

    [Theory, EachDatabase]
    public async Task Says_that_it_was_founded_and_as_what_one_was_invited(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var actor = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var (_, founded) = await app.AskAsync((FoundOrganisationHandler found) => found.Handle(new(app.World.Trust, new("Elm ward", OrganisationType.Ward, OrganisationLevel.Micro)), actor, Cancel));
        await app.AskAsync((InviteHandler invite) => invite.Handle(new(founded!.Value, "cora@example.org", Role.Coach), actor, Cancel));
        using var ines = await app.SignedInAsync("ines");

        var page = await ReadAsync(ines, founded!.Value);

        page.ShouldContain("founded this organisation");
        page.ShouldContain("invited somebody: Coach");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<string> ReadAsync(HttpClient browser, OrganisationId id) => System.Net.WebUtility.HtmlDecode(await browser.GetStringAsync($"/organisations/{id.Value}/history", Cancel));

    /// <summary>Rowan becomes confidential, has a priority, and Cora is its coach.</summary>
    private static async Task<PersonId> HappenAsync(RunningApp app)
    {
        var actor = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var cora = await app.AddAsync("cora", app.World.Trust, Role.Member);
        await app.AskAsync((AppointHandler appoint) => appoint.Handle(new(app.World.Rowan, cora, Role.Coach), actor, Cancel));
        await app.AskAsync((SetPriorityHandler set) => set.Handle(new(app.World.Rowan, new("Fewer falls", "", new(2026, 1, 1), null)), actor, Cancel));
        await app.AskAsync((DescribeOrganisationHandler describe) => describe.Handle(new(app.World.Rowan, new("Rowan ward", OrganisationType.Ward, OrganisationLevel.Micro, "", PrivacyLevel.Confidential), 1), actor, Cancel));
        return cora;
    }
}
