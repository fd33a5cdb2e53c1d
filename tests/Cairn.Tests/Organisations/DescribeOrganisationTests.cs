using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Organisations;

public sealed class DescribeOrganisationTests
{
    private static readonly OrganisationDescription Older = new("Rowan ward, older people", OrganisationType.Ward, OrganisationLevel.Micro, "To help people home.");

    [Theory, EachDatabase]
    public async Task Says_what_is_new_and_keeps_what_was(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);

        (await Describe(world, world.Rowan, Older, 1, world.Ines)).ShouldBe(Outcome.Accepted);

        await using var db = world.Open();
        var rowan = await db.Organisations.SingleAsync(o => o.Id == world.Rowan, Cancel);
        (rowan.Name, rowan.Purpose, rowan.Version).ShouldBe(("Rowan ward, older people", "To help people home.", 2));
        (await db.AuditEvents.SingleAsync(e => e.Subject == world.Rowan.Subject, Cancel)).Details.ShouldContain("\"Name\":\"Rowan ward\"");
    }

    [Theory, EachDatabase]
    public async Task Never_overwrites_what_the_actor_has_not_seen(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await Describe(world, world.Rowan, Older, 1, world.Ines);

        (await Describe(world, world.Rowan, Older with { Name = "Rowan" }, 1, world.Ines)).ShouldBe(Outcome.Overtaken);

        await using var db = world.Open();
        (await db.Organisations.SingleAsync(o => o.Id == world.Rowan, Cancel)).Name.ShouldBe("Rowan ward, older people");
    }

    [Theory, EachDatabase]
    public async Task Of_two_at_the_same_moment_one_is_overtaken(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await using var slow = world.Open();
        var seen = await slow.Organisations.SingleAsync(o => o.Id == world.Rowan, Cancel);
        await Describe(world, world.Rowan, Older, 1, world.Ines);

        (await new DescribeOrganisationHandler(slow, [], world.Clock).Handle(new(world.Rowan, Older with { Name = "Rowan" }, 1), world.Ines, Cancel)).ShouldBe(Outcome.Overtaken);

        seen.Id.ShouldBe(world.Rowan);
        await using var db = world.Open();
        (await db.Organisations.SingleAsync(o => o.Id == world.Rowan, Cancel)).Name.ShouldBe("Rowan ward, older people");
        (await db.AuditEvents.CountAsync(e => e.Subject == world.Rowan.Subject, Cancel)).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task Tells_when_others_may_see_it(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);

        await Describe(world, world.Rowan, Older with { Privacy = PrivacyLevel.Public }, 1, world.Ines, PrivacyLevel.Public);

        await using var db = world.Open();
        (await db.AuditEvents.SingleAsync(e => e.Subject == world.Rowan.Subject && e.Deed == "PrivacyChanged", Cancel)).Details.ShouldBe("""{"From":"Organisation","To":"Public"}""");
    }

    [Theory, EachDatabase]
    public async Task The_longest_purpose_fits_in_every_alphabet(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var (long1, long2) = (new string('\u0634', Organisation.LongestPurpose), new string('\u0436', Organisation.LongestPurpose));

        (await Describe(world, world.Rowan, Older with { Purpose = long1 }, 1, world.Ines)).ShouldBe(Outcome.Accepted);
        (await Describe(world, world.Rowan, Older with { Purpose = long2 }, 2, world.Ines)).ShouldBe(Outcome.Accepted);

        await using var db = world.Open();
        var last = await db.AuditEvents.OrderByDescending(e => e.Number).FirstAsync(Cancel);
        last.Details.ShouldContain(long1);
        last.Details.ShouldContain(long2);
        (await AuditTrail.FirstBrokenSealAsync(db, Cancel)).ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task Is_for_those_who_run_it(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);

        (await Describe(world, world.Rowan, Older, 1, world.Amara)).ShouldBe(Outcome.NotAllowed);
        (await Describe(world, world.Rowan, Older, 1, world.Otto)).ShouldBe(Outcome.NotFound);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<Outcome> Describe(World world, OrganisationId organisation, OrganisationDescription description, int seen, Actor actor, PrivacyLevel? widen = null)
    {
        await using var db = world.Open();
        return await new DescribeOrganisationHandler(db, [], world.Clock).Handle(new(organisation, description, seen, widen), actor, Cancel);
    }
}
