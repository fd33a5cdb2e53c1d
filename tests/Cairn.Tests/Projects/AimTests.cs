using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Projects;

public sealed class AimTests
{
    private static readonly Words English = Words.In(SpokenLanguage.English);

    [Theory, EachDatabase]
    public async Task Its_parts_make_a_sentence(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);

        (await Set(world, project, Work.Aim, 0)).ShouldBe(Outcome.Accepted);

        await using var db = world.Open();
        AimAdvice.SentenceOf(await db.Aims.SingleAsync(Cancel), English).ShouldBe("Falls with harm from 8 to 4 a month for people over 75 at Rowan ward by 31 Mar 2027.");
    }

    [Theory, EachDatabase]
    public async Task Nobody_overwrites_what_they_have_not_seen(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);

        (await Set(world, project, Work.Aim, 1)).ShouldBe(Outcome.Overtaken);
        (await Set(world, project, Work.Aim, 0)).ShouldBe(Outcome.Accepted);
        (await Set(world, project, Work.Aim with { HowMuch = "to none" }, 0)).ShouldBe(Outcome.Overtaken);
        (await Set(world, project, Work.Aim with { HowMuch = "to none" }, 1)).ShouldBe(Outcome.Accepted);
    }

    [Theory]
    [InlineData("Rowan ward", true)]
    [InlineData("the emergency department", true)]
    [InlineData("our Trust", true)]
    [InlineData("patients on Rowan ward", false)]
    [InlineData("service users", false)]
    [InlineData("people over 75", false)]
    [InlineData("", false)]
    public void Warns_where_it_is_for_a_service_and_not_for_people(string forWhom, bool warns) => AimAdvice.NamesAService(forWhom, English).ShouldBe(warns);

    [Fact]
    public void Each_part_is_needed_but_the_purpose() =>
        Aim.Set(default, new("", " ", "", "", "", null), out _).Refusals.Select(refusal => refusal.Words).ShouldBe(["AimWhatMissing", "AimHowMuchMissing", "AimForWhomMissing", "AimWhereMissing", "AimByMissing"]);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<Outcome> Set(World world, ProjectId project, AimWords words, int seen)
    {
        await using var db = world.Open();
        return await new SetAimHandler(db, world.Clock).Handle(new(project, words, seen), world.Amara, Cancel);
    }
}
