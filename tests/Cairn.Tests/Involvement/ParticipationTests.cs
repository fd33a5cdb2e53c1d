using System.Text.Json;
using Cairn.Involvement;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Involvement;

public sealed class ParticipationTests
{
    [Theory, EachDatabase]
    public async Task The_team_writes_down_who_took_part_and_who_is_named_hears_of_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var circle = await Circle.GatherAsync(app);
        var carla = new ParticipationWords(InvolvementStage.Theory, PartnerRole.PartnerInCoproduction, null, circle.CarlasId, "");

        (await circle.RecordAsync(carla, circle.Amara)).Outcome.ShouldBe(Outcome.Accepted);
        (await circle.RecordAsync(Circle.Families, circle.Amara)).Outcome.ShouldBe(Outcome.Accepted);
        (await circle.RecordAsync(Circle.Families, circle.Hana)).Outcome.ShouldBe(Outcome.NotAllowed);

        var seen = await circle.FindAsync(circle.Hana);
        seen!.Rows.Select(row => (row.Part.Stage, row.Name, row.Part.Group)).ShouldBe([(InvolvementStage.Theory, "carla", ""), (InvolvementStage.SettingTheAim, null, "Five families of ward 3")]);
        seen.Partners.ShouldBeEmpty("she asks nobody");
        await using var db = app.World.Open();
        (await db.Notices.SingleAsync(notice => notice.Person == circle.CarlasId, Cancel)).Words.ShouldBe("NoticeParticipation");
        (await db.AuditEvents.Where(e => e.Deed == "ParticipationRecorded").Select(e => e.Details).ToListAsync(Cancel)).ShouldAllBe(details => !details.Contains("carla") && !details.Contains("families"));
    }

    [Theory, EachDatabase]
    public async Task The_same_is_written_down_once(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var circle = await Circle.GatherAsync(app);
        app.Clock.Pass(TimeSpan.FromDays(3));
        var carla = new ParticipationWords(InvolvementStage.Theory, PartnerRole.PartnerInCoproduction, null, circle.CarlasId, "");
        foreach (var words in new[] { carla, Circle.Families })
        {
            (await circle.RecordAsync(words, circle.Amara)).Outcome.ShouldBe(Outcome.Accepted);
            (await circle.RecordAsync(words with { How = "Once more" }, circle.Amara)).Outcome.Refusals.Single().Words.ShouldBe("ParticipationTwice");
        }

        var begun = (await circle.FindAsync(circle.Amara))!.View.Project.Begun;
        (await circle.RecordAsync(carla with { Day = begun.AddDays(1) }, circle.Amara)).Outcome.ShouldBe(Outcome.Accepted, "another day");
        (await circle.RecordAsync(carla with { Stage = InvolvementStage.Testing }, circle.Amara)).Outcome.ShouldBe(Outcome.Accepted, "another stage");
        (await circle.RecordAsync(carla with { Role = PartnerRole.TellingTheirStory }, circle.Amara)).Outcome.ShouldBe(Outcome.Accepted, "another role");
        (await circle.RecordAsync(Circle.Families with { Group = "Three families of ward 4" }, circle.Amara)).Outcome.ShouldBe(Outcome.Accepted, "another group");
    }

    [Theory, EachDatabase]
    public async Task Only_partners_of_the_place_and_patient_partners_of_the_project_are_named(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var circle = await Circle.GatherAsync(app);
        ParticipationWords Naming(PersonId person) => new(InvolvementStage.Testing, PartnerRole.TellingTheirStory, null, person, "");
        var elsewhere = await app.AddAsync("wren", app.World.Alder, Role.Partner);

        (await circle.RecordAsync(Naming(circle.Hana.Person!.Value), circle.Amara)).Outcome.Refusals.Single().Words.ShouldBe("ParticipantElsewhere");
        (await circle.RecordAsync(Naming(elsewhere), circle.Amara)).Outcome.Refusals.Single().Words.ShouldBe("ParticipantElsewhere");
        await app.AskAsync((JoinTeamHandler join) => join.Handle(new(circle.Project, circle.Hana.Person!.Value, ProjectRole.PatientPartner, null), circle.Amara, Cancel));
        (await circle.RecordAsync(Naming(circle.Hana.Person!.Value), circle.Amara)).Outcome.ShouldBe(Outcome.Accepted, "a nurse can be a patient too");
    }

    [Theory, EachDatabase]
    public async Task Who_is_named_takes_it_back_also_when_all_is_closed(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var circle = await Circle.GatherAsync(app);
        var carlas = (await circle.RecordAsync(new(InvolvementStage.Testing, PartnerRole.TellingTheirStory, null, circle.CarlasId, ""), circle.Amara)).Recorded!.Value;
        var families = (await circle.RecordAsync(Circle.Families, circle.Amara)).Recorded!.Value;
        await app.AskAsync((CloseProjectHandler close) => close.Handle(new(circle.Project, new(ClosingOutcome.Partly, Shortfalls.None, "", "")), circle.Amara, Cancel));

        (await circle.TakeBackAsync(carlas, circle.Hana)).ShouldBe(Outcome.NotAllowed);
        (await circle.TakeBackAsync(families, circle.Amara)).Refusals.Single().Words.ShouldBe("ProjectIsClosed");
        (await circle.TakeBackAsync(carlas, circle.Carla)).ShouldBe(Outcome.Accepted);
        (await circle.TakeBackAsync(carlas, circle.Carla)).ShouldBe(Outcome.NotFound);
    }

    [Theory, EachDatabase]
    public async Task Says_how_long_it_took_until_somebody_took_part(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var circle = await Circle.GatherAsync(app);
        app.Clock.Pass(TimeSpan.FromDays(20));
        (await circle.FindAsync(circle.Amara))!.First.ShouldBe(new(null, 20));
        var begun = (await circle.FindAsync(circle.Amara))!.View.Project.Begun;

        await circle.RecordAsync(Circle.Families with { Day = begun.AddDays(12) }, circle.Amara);
        (await circle.FindAsync(circle.Amara))!.First.ShouldBe(new(begun.AddDays(12), 12));
        await app.AskAsync((JoinTeamHandler join) => join.Handle(new(circle.Project, circle.CarlasId, ProjectRole.PatientPartner, begun.AddDays(3)), circle.Amara, Cancel));
        (await circle.FindAsync(circle.Amara))!.First.ShouldBe(new(begun.AddDays(3), 3));
    }

    [Fact]
    public void Refuses_nobody_both_and_what_is_still_to_come()
    {
        var today = new DateOnly(2026, 3, 2);
        string[] Fields(ParticipationWords words) => [.. words.Check(today).Refusals.Select(refusal => refusal.Field!)];

        Fields(Circle.Families with { Group = " " }).ShouldBe(["Group"]);
        Fields(Circle.Families with { Person = new(Guid.Empty) }).ShouldBe(["Group"]);
        Fields(Circle.Families with { Stage = (InvolvementStage)(-1), Role = (PartnerRole)(-1), Day = today.AddDays(1), Channel = (Channels)64 }).ShouldBe(["Stage", "Role", "Day", "Channel"]);
        Fields(Circle.Families with { Channel = Channels.Email | Channels.Phone }).ShouldBe(["Channel"], "one way at a time");
        Fields(Circle.Families).ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Days_without_anybody_stop_at_the_closing(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var circle = await Circle.GatherAsync(app);
        app.Clock.Pass(TimeSpan.FromDays(5));
        await app.AskAsync((CloseProjectHandler close) => close.Handle(new(circle.Project, new(ClosingOutcome.Partly, Shortfalls.None, "", "")), circle.Amara, Cancel));
        app.Clock.Pass(TimeSpan.FromDays(20));

        (await circle.FindAsync(circle.Amara))!.First.ShouldBe(new FirstInvolvement(null, 5));
    }

    [Theory, EachDatabase]
    public async Task Who_leaves_takes_along_what_is_known_of_them(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var circle = await Circle.GatherAsync(app);
        await circle.RecordAsync(new(InvolvementStage.Testing, PartnerRole.TellingTheirStory, null, circle.CarlasId, "", How: "She showed us the kitchen"), circle.Amara);

        var told = await app.AskAsync((IEnumerable<IPersonalData> kept) => kept.Single(part => part.Part == "involvement").TellAsync(circle.CarlasId, Cancel));

        JsonSerializer.Serialize(told).ShouldContain("She showed us the kitchen");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
