using Cairn.Involvement;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Cairn.Tests.Projects;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Involvement;

/// <summary>Only those who live with it can say that an aim or a charter says what matters.</summary>
public sealed class VerifyTests
{
    [Theory, EachDatabase]
    public async Task A_partner_verifies_and_neither_the_team_nor_an_administrator_can(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var circle = await Circle.GatherAsync(app);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var elsewhere = await app.ActorAsync(await app.AddAsync("wren", app.World.Alder, Role.Partner));
        (await circle.VerifyAsync(ProjectPaper.Aim, 1, circle.Carla)).Refusals.Single().Words.ShouldBe("VerifiedNothing");
        await circle.SetAimAsync(0);

        (await circle.VerifyAsync(ProjectPaper.Aim, 1, circle.Amara)).ShouldBe(Outcome.NotAllowed);
        (await circle.VerifyAsync(ProjectPaper.Aim, 1, ines)).ShouldBe(Outcome.NotAllowed);
        (await circle.VerifyAsync(ProjectPaper.Aim, 1, elsewhere)).ShouldBe(Outcome.NotFound);
        (await circle.VerifyAsync((ProjectPaper)(-1), 1, circle.Carla)).Refusals.Single().Words.ShouldBe("ProjectPaperMissing");
        (await circle.VerifyAsync(ProjectPaper.Aim, 1, circle.Carla)).ShouldBe(Outcome.Accepted);
        (await circle.VerifyAsync(ProjectPaper.Aim, 1, circle.Carla)).Refusals.Single().Words.ShouldBe("VerifiedAlready");

        var row = (await circle.FindAsync(circle.Hana))!.Verified.ShouldHaveSingleItem();
        (row.Mark.Paper, row.Mark.Number, row.Name, row.Stands).ShouldBe((ProjectPaper.Aim, 1, "carla", true));
    }

    [Theory, EachDatabase]
    public async Task The_mark_stands_beside_the_aim_and_on_the_overview_until_the_aim_changes(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var circle = await Circle.GatherAsync(app);
        await circle.SetAimAsync(0);
        await app.AskAsync((WriteCharterHandler write) => write.Handle(new(circle.Project, Work.Charter, 0), circle.Amara, Cancel));
        using var hana = await app.SignedInAsync("hana");
        var project = $"/projects/{circle.Project.Value}";
        (await hana.GetStringAsync(project, Cancel)).ShouldNotContain("erified by somebody who lives with it");
        await circle.VerifyAsync(ProjectPaper.Aim, 1, circle.Carla);
        await circle.VerifyAsync(ProjectPaper.Charter, 1, circle.Carla);

        (await hana.GetStringAsync(project, Cancel)).ShouldContain("Verified by somebody who lives with it");
        (await hana.GetStringAsync(project + "/aim", Cancel)).ShouldContain("Verified by somebody who lives with it");
        (await hana.GetStringAsync(project + "/charter", Cancel)).ShouldContain("Charter verified by somebody who lives with it");
        await circle.SetAimAsync(1);
        (await hana.GetStringAsync(project, Cancel)).ShouldNotContain("Verified by somebody who lives with it");
        (await hana.GetStringAsync(project + "/charter", Cancel)).ShouldContain("Charter verified by somebody who lives with it");
    }

    [Theory, EachDatabase]
    public async Task It_is_worth_nothing_for_the_next_version(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var circle = await Circle.GatherAsync(app);
        await circle.SetAimAsync(0);
        await circle.VerifyAsync(ProjectPaper.Aim, 1, circle.Carla);
        await circle.SetAimAsync(1);

        (await circle.FindAsync(circle.Amara))!.Verified.Single().Stands.ShouldBeFalse();
        (await circle.VerifyAsync(ProjectPaper.Aim, 1, circle.Carla)).ShouldBe(Outcome.Overtaken, "she read the one before");
        (await circle.VerifyAsync(ProjectPaper.Aim, 2, circle.Carla)).ShouldBe(Outcome.Accepted);
        (await circle.FindAsync(circle.Amara))!.Verified.Select(row => row.Stands).ShouldBe([true, false]);
    }

    [Theory, EachDatabase]
    public async Task Another_aim_and_one_that_is_given_up_make_another_version(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var circle = await Circle.GatherAsync(app);
        await circle.SetAimAsync(0);
        await circle.VerifyAsync(ProjectPaper.Aim, 1, circle.Carla);

        var (_, second) = await app.AskAsync((AddAimHandler add) => add.Handle(new(circle.Project, Work.Aim), circle.Amara, Cancel));
        (await circle.FindAsync(circle.Amara))!.Verified.Single().Stands.ShouldBeFalse();
        (await circle.VerifyAsync(ProjectPaper.Aim, 2, circle.Carla)).ShouldBe(Outcome.Accepted);
        (await app.AskAsync((RemoveAimHandler remove) => remove.Handle(new(circle.Project, second!.Value), circle.Amara, Cancel))).ShouldBe(Outcome.Accepted);
        (await circle.FindAsync(circle.Amara))!.Verified.ShouldAllBe(row => !row.Stands);
    }

    [Theory, EachDatabase]
    public async Task A_charter_too_and_each_takes_back_only_their_own(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var circle = await Circle.GatherAsync(app);
        await app.AskAsync((WriteCharterHandler write) => write.Handle(new(circle.Project, Work.Charter, 0), circle.Amara, Cancel));
        await circle.VerifyAsync(ProjectPaper.Charter, 1, circle.Carla);
        await using var db = app.World.Open();
        var mark = (await db.Verifications.SingleAsync(Cancel)).Id;

        (await app.AskAsync((TakeBackVerificationHandler back) => back.Handle(new(mark), circle.Amara, Cancel))).ShouldBe(Outcome.NotFound);
        (await app.AskAsync((TakeBackVerificationHandler back) => back.Handle(new(mark), circle.Carla, Cancel))).ShouldBe(Outcome.Accepted);

        (await db.Verifications.CountAsync(Cancel)).ShouldBe(0);
    }

    [Theory, EachDatabase]
    public async Task Nobody_overwrites_what_others_said_that_patients_might_lose(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var circle = await Circle.GatherAsync(app);

        (await circle.SayLossAsync("The toaster", 1, circle.Amara)).ShouldBe(Outcome.Overtaken);
        (await circle.SayLossAsync(" ", 0, circle.Amara)).Refusals.Single().Words.ShouldBe("LossMissing");
        (await circle.SayLossAsync("The toaster", 0, circle.Hana)).ShouldBe(Outcome.NotAllowed);
        (await circle.SayLossAsync("The toaster", 0, circle.Amara)).ShouldBe(Outcome.Accepted);
        (await circle.SayLossAsync("Nothing", 0, circle.Amara)).ShouldBe(Outcome.Overtaken);
        (await circle.SayLossAsync("The toaster and the biscuit", 1, circle.Amara)).ShouldBe(Outcome.Accepted);

        (await circle.FindAsync(circle.Carla))!.Loss!.Text.ShouldBe("The toaster and the biscuit");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
