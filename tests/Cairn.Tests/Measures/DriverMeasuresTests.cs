using Cairn.Diagrams;
using Cairn.Measures;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Measures;

/// <summary>What is measured at the parts of a driver diagram, on both databases.</summary>
public sealed class DriverMeasuresTests
{
    private const string Form = "the-part-form";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_part_of_the_diagram_leads_to_what_is_measured_at_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var diagram = await DrawAsync(app, work);

        var measure = await work.DefinedAsync(Measuring.Referrals with { Idea = "something else", Theory = diagram, Part = Form });

        (await work.FindAsync(measure, work.Carla))!.Text.Idea.ShouldBe("One form for all", "the words are those of the diagram");
        var view = await app.AskAsync((FindDiagram find) => find.Handle(diagram, work.Carla, Cancel));
        view!.Sight.Counts![Form].Measures.ShouldBe(1);
        view.Sight.Counts[Form].Pages.ShouldBe([new(Measuring.Referrals.Name, $"/measures/{measure.Value}")]);
        using var carla = await app.SignedInAsync("carla");
        (await carla.GetStringAsync($"/diagrams/{diagram.Value}", Cancel)).ShouldContain($"href=\"/measures/{measure.Value}\"");
    }

    [Theory, EachDatabase]
    public async Task A_part_that_vanishes_leaves_its_words_and_is_not_chosen_anew(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var diagram = await DrawAsync(app, work);
        var tied = Measuring.Referrals with { Theory = diagram, Part = Form };
        var measure = await work.DefinedAsync(tied);
        await app.AskAsync((EditDiagramHandler edit) => edit.Handle(new(diagram, "gone", [new(EditKind.Remove, Form)]), work.Amara, Cancel));

        var found = await app.AskAsync((FindDefinition find) => find.Handle(measure, work.Carla, Cancel));
        (found!.IsPartGone, found.View.Text.Idea).ShouldBe((true, "One form for all"));
        (await work.ChangeAsync(measure, found.View.Text with { Target = 10 }, 1, work.Bo)).ShouldBe(Outcome.Accepted, "what it was tied to may stay");
        (await work.DefineAsync(tied, work.Bo)).Outcome.Refusals.Single().Words.ShouldBe("MeasurePartGone");
        using var bo = await app.SignedInAsync("bo");
        (await bo.GetStringAsync($"/measures/{measure.Value}/definition", Cancel)).ShouldContain("not in the driver diagram any more");
    }

    [Theory, EachDatabase]
    public async Task A_part_of_another_project_is_none_of_this(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Measuring.BeginAsync(app);
        var other = await app.AskAsync((Cairn.Projects.StartProjectHandler start) => start.Handle(new(app.World.Rowan, Cairn.Tests.Projects.Work.Falls with { Title = "Calm nights" }), work.Amara, Cancel));
        var diagram = await DrawAsync(app, work with { Project = other.Item2!.Value });

        (await work.DefineAsync(Measuring.Referrals with { Theory = diagram, Part = Form }, work.Amara)).Outcome.Refusals.Single().Words.ShouldBe("MeasurePartGone");
    }

    private static async Task<DiagramId> DrawAsync(RunningApp app, Measuring work)
    {
        var (_, begun) = await app.AskAsync((BeginDiagramHandler begin) => begin.Handle(new(work.Project, DiagramKind.Drivers, "Fewer questions"), work.Amara, Cancel));
        var drawn = await app.AskAsync((EditDiagramHandler edit) => edit.Handle(new(begun!.Value, "grow", [new(EditKind.Grow, DiagramState.Root, "the-part-clear", Value: "Clear referrals"), new(EditKind.Grow, "the-part-clear", Form, Value: "One form for all")]), work.Amara, Cancel));
        drawn.Outcome.ShouldBe(Outcome.Accepted);
        return begun!.Value;
    }
}
