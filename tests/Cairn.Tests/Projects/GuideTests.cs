using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Language;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Projects;

public sealed class GuideTests
{
    [Theory, EachDatabase]
    public async Task What_is_written_counts_as_done_and_the_first_open_step_is_next(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await Work.WriteAsync(world, project, CharterText.Empty with { Evidence = "Twelve falls", Causes = "The dark", Testing = "One lamp" }, 0, world.Amara);
        await using var db = world.Open();
        await new SetAimHandler(db, world.Clock).Handle(new(project, Work.Aim, 0), world.Amara, Cancel);

        var guide = await new FindGuide(db, new(db, world.Clock), []).Handle(project, world.Amara, Cancel);

        guide!.Done.Order().ShouldBe([GuideStep.Problem, GuideStep.Causes, GuideStep.Aim, GuideStep.Iterations]);
        Enum.GetValues<GuideStep>().Select(step => Words.In(SpokenLanguage.English).Of(step)).ShouldBe(["The team", "The problem, with data", "Its causes", "What is particular here", "The aim", "Who else it affects", "Trying again and again", "Making it last"]);
        guide.Next.ShouldBe(GuideStep.Team, "one person is no team");
        guide.Charter.Knowledge.Select(part => part.Text.Length > 0).ShouldBe([false, false, false, false, false, false, true], "data of one's own are not what research found");
        (await new FindGuide(db, new(db, world.Clock), []).Handle(project, Actor.Anonymous, Cancel)).ShouldBeNull();
    }

    [Theory]
    [InlineData(false, false, false, false, new[] { Approach.Improvement })]
    [InlineData(true, false, false, false, new[] { Approach.Research })]
    [InlineData(false, true, false, false, new[] { Approach.Audit })]
    [InlineData(false, false, true, true, new[] { Approach.ServiceEvaluation, Approach.Transformation })]
    public void Four_answers_tell_which_sort_of_work_it_is(bool elsewhere, bool standard, bool judges, bool forGood, Approach[] fitting) =>
        new ApproachAnswers(elsewhere, standard, judges, forGood).Fitting.ShouldBe(fitting);

    [Theory, EachDatabase]
    public async Task Without_a_stable_process_the_page_says_to_design_one_first(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var (_, project) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls with { Process = ProcessState.None }), amara, Cancel));
        using var browser = await app.SignedInAsync("amara");

        (await browser.GetStringAsync($"/projects/{project!.Value.Value}", Cancel)).ShouldContain("Design one first");
        (await browser.GetStringAsync("/projects/approach?asked=true&standard=true", Cancel)).ShouldContain("This fits: Audit.");
        (await browser.GetStringAsync($"/projects/{project.Value.Value}/guide", Cancel)).ShouldContain("Next: The team.");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
