using Cairn.Instruments;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Instruments;

/// <summary>An organisation looks at itself: those who run it ask, those with a role in it answer, and nobody is found out.</summary>
public sealed class OrganisationWaveTests
{
    private static readonly IReadOnlyDictionary<string, int> Ready = InstrumentCatalogue.Of(InstrumentKind.Readiness).Items.ToDictionary(item => item, _ => 3);

    [Theory, EachDatabase]
    public async Task Is_opened_by_those_who_run_it_and_asks_those_with_a_role_in_it(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var owner = WaveOwner.Of(world.Trust);
        var (board, reader, ward) = (Of(world, world.Trust, Role.Director), Of(world, world.Trust, Role.Reader), Of(world, world.Rowan, Role.Member));
        await KeepAsync(world, board, reader, ward);

        (await world.OpenAsync(owner, InstrumentKind.Readiness, board)).Outcome.ShouldBe(Outcome.NotAllowed);
        (await world.OpenAsync(owner, InstrumentKind.Readiness, world.Otto)).Outcome.ShouldBe(Outcome.NotFound);
        (await world.OpenAsync(owner, InstrumentKind.Context, world.Ines)).Outcome.Refusals.Single().Words.ShouldBe("InstrumentMissing");
        var (outcome, opened) = await world.OpenAsync(owner, InstrumentKind.Readiness, world.Ines);
        outcome.ShouldBe(Outcome.Accepted);
        (await world.OpenAsync(owner, InstrumentKind.Readiness, world.Ines)).Outcome.Refusals.Single().Words.ShouldBe("WaveIsOpenAlready");

        await using var db = world.Open();
        var notice = await db.Notices.SingleAsync(Cancel);
        (notice.Person, notice.Words, notice.Address).ShouldBe((board.Person!.Value, "NoticeWaveOpened.Organisation", $"/waves/{opened!.Value.Value}"));
        (await db.AuditEvents.SingleAsync(told => told.Deed == "WaveOpened", Cancel)).Subject.ShouldBe(world.Trust.Subject);
        (await world.AnswerAsync(opened.Value, board, Ready)).ShouldBe(Outcome.Accepted);
        (await world.AnswerAsync(opened.Value, reader, Ready)).ShouldBe(Outcome.NotAllowed);
        (await world.AnswerAsync(opened.Value, ward, Ready)).ShouldBe(Outcome.NotAllowed, "a board asks itself, and others by a link");
        (await world.AnswerAsync(opened.Value, world.Otto, Ready)).ShouldBe(Outcome.NotFound);
        (await db.AnswerSheets.AsNoTracking().SingleAsync(Cancel)).Group.ShouldBe(AnswerGroup.Leading);
    }

    [Theory, EachDatabase]
    public async Task Shows_what_five_said_to_those_asked_and_those_who_run_it(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var owner = WaveOwner.Of(world.Trust);
        var ward = Of(world, world.Rowan, Role.Member);
        var wave = (await world.OpenAsync(owner, InstrumentKind.Readiness, world.Ines)).Opened!.Value;
        Actor[] board = [.. Enumerable.Range(0, 4).Select(_ => Of(world, world.Trust, Role.Director))];
        foreach (var director in board)
            await world.AnswerAsync(wave, director, Ready);
        await world.CloseAsync(wave, world.Ines);
        (await world.FindAsync(owner, board[0], InstrumentKind.Readiness))!.Waves.Single().Results.IsEmpty.ShouldBeTrue("four are few");

        var again = (await world.OpenAsync(owner, InstrumentKind.Readiness, world.Ines)).Opened!.Value;
        foreach (var director in board)
            await world.AnswerAsync(again, director, Ready);
        var (_, secrets) = await world.LinksAsync(again, 5, world.Ines);
        foreach (var secret in secrets)
            (await world.AnswerByLinkAsync(secret, Ready)).ShouldBe(Outcome.Accepted);
        await world.AnswerAsync(again, Of(world, world.Trust, Role.Member), Ready);
        await world.CloseAsync(again, world.Ines);

        var found = (await world.FindAsync(owner, board[0], InstrumentKind.Readiness))!;
        (found.IsForActor, found.IsAsked, found.Waves[^1].Results.Of("Trust")!.Count).ShouldBe((true, true, 10));
        found.Waves[^1].Results.Groups.ShouldBe([AnswerGroup.All, AnswerGroup.Invited], "four who lead could be found beside the one who works");
        (await world.FindAsync(owner, ward, InstrumentKind.Readiness))!.IsForActor.ShouldBeFalse();
        (await world.FindAsync(owner, world.Otto, InstrumentKind.Readiness)).ShouldBeNull();
        (await world.FindAsync(owner, world.Ines, InstrumentKind.Pulse)).ShouldBeNull("it is for teams");
    }

    [Theory, EachDatabase]
    public async Task Goes_along_when_organisations_become_one(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var sister = Of(world, world.Hazel, Role.Member);
        await KeepAsync(world, sister);
        var (here, there) = ((await world.OpenAsync(WaveOwner.Of(world.Hazel), InstrumentKind.Readiness, world.Ines)).Opened!.Value, (await world.OpenAsync(WaveOwner.Of(world.Rowan), InstrumentKind.Readiness, world.Ines)).Opened!.Value);

        await using (var db = world.Open())
            (await new MergeOrganisationHandler(db, [new WavesFollowMergers(db)], [], world.Clock).Handle(new(world.Hazel, world.Rowan, 1), world.Ines, Cancel)).ShouldBe(Outcome.Accepted);

        (await world.AnswerAsync(here, sister with { Roles = [new(world.Rowan, Role.Member)] }, Ready)).ShouldBe(Outcome.Accepted);
        foreach (var wave in new[] { here, there })
            (await world.CloseAsync(wave, world.Ines)).ShouldBe(Outcome.Accepted);
        (await world.FindAsync(WaveOwner.Of(world.Rowan), world.Ines, InstrumentKind.Readiness))!.Waves.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(AnswerGroup.Leading, Role.Administrator)]
    [InlineData(AnswerGroup.Leading, Role.Member, Role.Director)]
    [InlineData(AnswerGroup.Working, Role.Analyst)]
    [InlineData(AnswerGroup.Partners, Role.Lead, Role.Partner)]
    public void Somebody_answers_in_one_group(AnswerGroup group, params Role[] roles) => AnswerGroups.Of(roles).ShouldBe(group);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Actor Of(World world, OrganisationId organisation, Role role) => new(new PersonId(Guid.CreateVersion7(world.Clock.GetUtcNow())), "Bo", [new(organisation, role)]);

    private static async Task KeepAsync(World world, params Actor[] people)
    {
        await using var db = world.Open();
        db.AddRange(people.Select(person => new Membership(Guid.CreateVersion7(world.Clock.GetUtcNow()), person.Person!.Value, person.Roles[0].Organisation, person.Roles[0].Role, world.Clock.GetUtcNow())));
        await db.SaveChangesAsync(Cancel);
    }
}
