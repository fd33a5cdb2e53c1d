using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Organisations;

public sealed class MoveOrganisationTests
{
    [Theory, EachDatabase]
    public async Task Takes_all_below_with_it(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var (_, hospital) = await Found(world, world.Northmoor, "West hospital");
        var (_, bay) = await Found(world, world.Rowan, "Bay 3");

        (await Move(world, world.Rowan, hospital!.Value, world.Ines)).ShouldBe(Outcome.Accepted);

        await using var db = world.Open();
        (await Above(db, bay!.Value)).ShouldBe([bay.Value, world.Rowan, hospital.Value, world.Northmoor]);
        (await Above(db, world.Hazel)).ShouldBe([world.Hazel, world.Trust, world.Northmoor]);
        (await db.Organisations.SingleAsync(o => o.Id == world.Rowan, Cancel)).Parent.ShouldBe(hospital);
    }

    [Theory, EachDatabase]
    public async Task Nothing_moves_below_itself(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);

        (await Move(world, world.Trust, world.Rowan, world.Ines)).Refusals.Single().Words.ShouldBe("OrganisationUnderItself");
        (await Move(world, world.Trust, world.Trust, world.Ines)).Refusals.Single().Words.ShouldBe("OrganisationUnderItself");
    }

    [Theory, EachDatabase]
    public async Task Both_ends_must_be_ones_own(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);

        (await Move(world, world.Rowan, world.Southmere, world.Ines)).ShouldBe(Outcome.NotFound);
        (await Move(world, world.Rowan, world.Northmoor, world.Amara)).ShouldBe(Outcome.NotAllowed);
    }

    [Theory, EachDatabase]
    public async Task The_later_of_two_moves_is_asked_again(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await using var db = world.Open();
        var mine = new MoveOrganisation(world.Rowan, world.Hazel, SeenVersion: 1);
        (await Move(world, world.Rowan, world.Northmoor, world.Ines)).ShouldBe(Outcome.Accepted, "somebody was quicker");

        (await new MoveOrganisationHandler(db, [], world.Clock).Handle(mine, world.Ines, Cancel)).ShouldBe(Outcome.Overtaken);
        (await new MergeOrganisationHandler(db, [], [], world.Clock).Handle(new(world.Rowan, world.Hazel, SeenVersion: 1), world.Ines, Cancel)).ShouldBe(Outcome.Overtaken);

        (await db.Organisations.SingleAsync(o => o.Id == world.Rowan, Cancel)).Parent.ShouldBe(world.Northmoor);
        (await new MoveOrganisationHandler(db, [], world.Clock).Handle(mine with { SeenVersion = 2 }, world.Ines, Cancel)).ShouldBe(Outcome.Accepted);
    }

    [Theory]
    [InlineData("move", "Parent")]
    [InlineData("merge", "Into")]
    public async Task Whoever_was_overtaken_is_shown_where_it_is_now(string form, string field)
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var ines = await app.SignedInAsync("ines");
        var page = $"/organisations/{app.World.Rowan.Value}/settings";
        (string, string)[] mine = [(field, app.World.Hazel.Value.ToString()), ("Sure", "true"), ("Version", "1")];
        (await RunningApp.SubmitAsync(ines, page, "move", null, ("Parent", app.World.Northmoor.Value.ToString()), ("Version", "1"))).StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);

        var answer = await RunningApp.SubmitAsync(ines, page, form, null, mine);

        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Conflict);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        text[text.IndexOf("class=\"comparison\"", StringComparison.Ordinal)..text.IndexOf("name=\"Version\"", StringComparison.Ordinal)].ShouldContain(">Northmoor</");
        text.ShouldContain("name=\"Version\" value=\"2\"");
    }

    [Theory]
    [InlineData("move", "Parent")]
    [InlineData("merge", "Into")]
    public async Task Where_it_shall_go_is_chosen_and_stays_chosen(string form, string field)
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var ines = await app.SignedInAsync("ines");
        var page = $"/organisations/{app.World.Rowan.Value}/settings";
        var hazel = app.World.Hazel.Value.ToString();

        (await ines.GetStringAsync(page, Cancel)).ShouldNotContain("selected>Hazel");
        var missing = await RunningApp.SubmitAsync(ines, page, form, null, ("Sure", "true"), ("Version", "1"));
        var overtaken = await RunningApp.SubmitAsync(ines, page, form, null, (field, hazel), ("Sure", "true"), ("Version", "0"));
        var unsure = await RunningApp.SubmitAsync(ines, page, "merge", null, ("Into", hazel), ("Version", "1"));

        missing.StatusCode.ShouldBe(System.Net.HttpStatusCode.UnprocessableEntity);
        (await missing.Content.ReadAsStringAsync(Cancel)).ShouldContain("Choose an organisation");
        overtaken.StatusCode.ShouldBe(System.Net.HttpStatusCode.Conflict);
        (await overtaken.Content.ReadAsStringAsync(Cancel)).ShouldContain($"<option value=\"{hazel}\" selected>Hazel ward – Northmoor NHS Trust</option>");
        (await unsure.Content.ReadAsStringAsync(Cancel)).ShouldContain($"<option value=\"{hazel}\" selected>");
    }

    [Theory, EachDatabase]
    public async Task Two_that_are_moved_below_each_other_at_once_make_no_ring(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);

        for (var round = 0; round < 10; round++)
        {
            var (_, one) = await Found(world, world.Northmoor, "One");
            var (_, other) = await Found(world, world.Northmoor, "Other");
            var outcomes = await Task.WhenAll(
                Task.Run(() => Move(world, one!.Value, other!.Value, world.Ines), Cancel),
                Task.Run(() => Move(world, other!.Value, one!.Value, world.Ines), Cancel));

            outcomes.Count(outcome => outcome.IsAccepted).ShouldBe(1);
        }
    }

    [Theory, EachDatabase]
    public async Task What_is_founded_while_its_parent_moves_stands_below_the_new_place(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var (_, west) = await Found(world, world.Northmoor, "West hospital");
        var (_, east) = await Found(world, world.Northmoor, "East hospital");
        var (_, ward) = await Found(world, west!.Value, "Ward");

        for (var round = 0; round < 10; round++)
        {
            var to = round % 2 == 0 ? east!.Value : west.Value;
            var founding = Task.Run(() => Found(world, ward!.Value, "Bay"), Cancel);
            await Task.Run(() => Move(world, ward!.Value, to, world.Ines), Cancel);
            var (_, bay) = await founding;

            await using var db = world.Open();
            (await Above(db, bay!.Value)).ShouldBe([bay.Value, ward!.Value, to, world.Northmoor]);
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<(Outcome Outcome, OrganisationId? Founded)> Found(World world, OrganisationId parent, string name)
    {
        await using var db = world.Open();
        return await new FoundOrganisationHandler(db, world.Clock).Handle(new(parent, new(name, OrganisationType.Hospital, OrganisationLevel.Meso)), world.Ines, Cancel);
    }

    private static async Task<Outcome> Move(World world, OrganisationId organisation, OrganisationId parent, Actor actor)
    {
        await using var db = world.Open();
        var seen = await db.Organisations.Where(o => o.Id == organisation).Select(o => o.Version).SingleAsync(Cancel);
        return await new MoveOrganisationHandler(db, [], world.Clock).Handle(new(organisation, parent, seen), actor, Cancel);
    }

    private static Task<List<OrganisationId>> Above(Cairn.Shared.Storage.CairnDb db, OrganisationId organisation) =>
        db.OrganisationLines.Where(line => line.Below == organisation).OrderBy(line => line.Steps).Select(line => line.Above).ToListAsync(Cancel);
}
