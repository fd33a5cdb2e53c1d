using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Language;
using Cairn.Tests.Databases;
using Cairn.Tests.Storage;

namespace Cairn.Tests.Projects;

/// <summary>Where there are many, the database chooses, and what is read stays little.</summary>
public sealed class ManyTests
{
    [Theory, EachDatabase]
    public async Task The_latest_projects_are_compared_and_no_more(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await StartAsync(world, ListSimilar.MostCompared + 50, "Warm meals", "Soup is cold at noon.");
        var falls = await Work.StartAsync(world);
        var rows = new CountedRows();
        await using var db = rows.Open(world.Choice);

        var similar = await new ListSimilar(db, Words.In(SpokenLanguage.English)).Handle("Safe nights", "Older people fall at night.", world.Amara, Cancel);

        similar.ShouldHaveSingleItem().Id.ShouldBe(falls);
        rows.Read.ShouldBeInRange(ListSimilar.MostCompared, ListSimilar.MostCompared + 10);
    }

    [Theory, EachDatabase]
    public async Task Of_many_people_only_those_who_fit_are_read(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await EnrolAsync(world, [.. Enumerable.Range(100, 300).Select(number => $"Anna {number}"), "Åsa_1", "åke", "Bo", "Ann%"]);
        var rows = new CountedRows();
        await using var db = rows.Open(world.Choice);
        var find = new FindTeammates(db);

        (await find.Handle(project, "anna", world.Amara, Cancel)).Choices.Select(one => one.Name).ShouldBe(Enumerable.Range(100, 20).Select(number => $"Anna {number}"));
        (await find.Handle(project, "ANNA 250", world.Amara, Cancel)).Meant.ShouldNotBeNull();
        (await find.Handle(project, "bo@EXAMPLE.org", world.Amara, Cancel)).Meant.ShouldNotBeNull();
        (await find.Handle(project, "åsa_1", world.Amara, Cancel)).Meant.ShouldNotBeNull();
        (await find.Handle(project, "Å", world.Amara, Cancel)).Choices.Select(one => one.Name).ShouldBe(["Åsa_1", "åke"], ignoreOrder: true);
        (await find.Handle(project, "n%", world.Amara, Cancel)).Choices.Select(one => one.Name).ShouldBe(["Ann%"]);
        (await find.Handle(project, "zed", world.Amara, Cancel)).Choices.ShouldBeEmpty();
        rows.Read.ShouldBeLessThan(400, "all of them in the one question that no letter of ours makes shorter, and few in the others");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task StartAsync(World world, int number, string title, string problem)
    {
        await using var db = world.Open();
        for (var i = 0; i < number; i++)
        {
            Project.Start(new(Guid.CreateVersion7(world.Clock.GetUtcNow())), world.Rowan, new(2026, 1, 12), new(title, problem, Approach.Improvement), out var started);
            db.Add(started!);
        }

        await db.SaveChangesAsync(Cancel);
    }

    private static async Task EnrolAsync(World world, IReadOnlyList<string> names)
    {
        await using var db = world.Open();
        foreach (var name in names)
        {
            var account = new Account { Id = Guid.CreateVersion7(world.Clock.GetUtcNow()), PreferredName = name, Email = name.Replace(' ', '.') + "@example.org" };
            db.Add(account);
            db.Add(new Membership(Guid.CreateVersion7(world.Clock.GetUtcNow()), account.Person, world.Rowan, Role.Member, world.Clock.GetUtcNow()));
        }

        await db.SaveChangesAsync(Cancel);
    }
}
