using Cairn.Charts;
using Cairn.Imports;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Tests.Permissions;

/// <content>What a team measures, finds, and says of its charts.</content>
public sealed partial class VerbPermissionTests
{
    private static readonly MeasureText Bells = new() { Name = "Bells", Shape = ReadingShape.Count };

    private static readonly DateOnly Month = new(2025, 11, 1);

    private static readonly Dictionary<string, Func<RunningApp, Targets, Actor, Task<Outcome>>> OfMeasures = new(StringComparer.Ordinal)
    {
        [nameof(DefineMeasureHandler)] = (app, to, actor) => app.AskAsync(async (DefineMeasureHandler define) => (await define.Handle(new(to.Project, Bells), actor, Cancel)).Outcome),
        [nameof(ChangeMeasureHandler)] = (app, to, actor) => app.AskAsync((ChangeMeasureHandler change) => change.Handle(new(to.Measure, Bells, null, 1), actor, Cancel)),
        [nameof(CorrectCountingHandler)] = (app, to, actor) => app.AskAsync((CorrectCountingHandler correct) => correct.Handle(new(to.Measure, Month, true, 2), actor, Cancel)),
        [nameof(EnterReadingsHandler)] = (app, to, actor) => app.AskAsync(async (EnterReadingsHandler enter) => (await enter.Handle(new(to.Measure, "", [new(Month.AddMonths(2), new(20, 40))]), actor, Cancel)).Outcome),
        [nameof(TallyReadingHandler)] = (app, to, actor) => app.AskAsync((TallyReadingHandler tally) => tally.Handle(new(to.Measure, "", Month, Tap.One, new Guid("0196f1a0-0000-7000-8000-000000000001")), actor, Cancel)),
        [nameof(SetSmallNumberRuleHandler)] = (app, to, actor) => app.AskAsync((SetSmallNumberRuleHandler set) => set.Handle(new(to.Organisation, 5, 12, 0), actor, Cancel)),
        [nameof(DecideChartHandler)] = (app, to, actor) => app.AskAsync((DecideChartHandler decide) => decide.Handle(new(to.Measure, new("run", "anhoej", null), 0), actor, Cancel)),
        [nameof(StartPhaseHandler)] = (app, to, actor) => app.AskAsync((StartPhaseHandler start) => start.Handle(new(to.Measure, Month.AddMonths(1), new("Noise", Flags.Join(Flags.All<WheelersAnswers>()))), actor, Cancel)),
        [nameof(EndPhaseHandler)] = (app, to, actor) => app.AskAsync((EndPhaseHandler end) => end.Handle(new(to.Measure, Month), actor, Cancel)),
        [nameof(ExcludePointHandler)] = (app, to, actor) => app.AskAsync((ExcludePointHandler exclude) => exclude.Handle(new(to.Measure, Month, "Noise"), actor, Cancel)),
        [nameof(IncludePointHandler)] = (app, to, actor) => app.AskAsync((IncludePointHandler include) => include.Handle(new(to.Measure, Month.AddMonths(-1)), actor, Cancel)),
        [nameof(AnswerSignalHandler)] = (app, to, actor) => app.AskAsync((AnswerSignalHandler answer) => answer.Handle(new(to.Measure, Month, "Noise"), actor, Cancel)),
        [nameof(ReviewChartHandler)] = (app, to, actor) => app.AskAsync(async (ReviewChartHandler review) => (await review.Handle(new(to.Measure, new(null, "", "", "Noise", "", "")), actor, Cancel)).Outcome),
        [nameof(UploadFileHandler)] = (app, to, actor) => app.AskAsync(async (UploadFileHandler upload) => (await upload.Handle(new(to.Project, "falls.csv", [65]), actor, Cancel)).Outcome),
        [nameof(MapImportHandler)] = (app, to, actor) => app.AskAsync((MapImportHandler map) => map.Handle(new(to.Upload, new()), actor, Cancel)),
        [nameof(RunImportHandler)] = (app, to, actor) => app.AskAsync((RunImportHandler run) => run.Handle(new(to.Upload, "", IsMeant: true, 1), actor, Cancel)),
        [nameof(StopImportHandler)] = (app, to, actor) => app.AskAsync((StopImportHandler stop) => stop.Handle(new(to.Upload), actor, Cancel)),
        [nameof(DropImportHandler)] = (app, to, actor) => app.AskAsync((DropImportHandler drop) => drop.Handle(new(to.Upload), actor, Cancel)),
        [nameof(UndoImportHandler)] = (app, to, actor) => app.AskAsync((UndoImportHandler undo) => undo.Handle(new(to.Import), actor, Cancel)),
        [nameof(SendReadingsHandler)] = (app, to, actor) => app.AskAsync(async (SendReadingsHandler send) => (await send.Handle(new(to.Project, new([], [], []), "", IsMeant: true), actor, Cancel)).Outcome),
        [nameof(MakeEmbedHandler)] = (app, to, actor) => app.AskAsync(async (MakeEmbedHandler make) => (await make.Handle(new(to.Measure, null), actor, Cancel)).Outcome),
        [nameof(WithdrawEmbedHandler)] = (app, to, actor) => app.AskAsync((WithdrawEmbedHandler withdraw) => withdraw.Handle(new(to.Embed), actor, Cancel)),
        [nameof(FinishReviewHandler)] = (app, to, actor) => app.AskAsync((FinishReviewHandler finish) => finish.Handle(new(to.Review), actor, Cancel)),
        [nameof(PublishDefinitionHandler)] = (app, to, actor) => app.AskAsync((PublishDefinitionHandler publish) => publish.Handle(new(to.Measure, to.Organisation), actor, Cancel)),
        [nameof(WithdrawDefinitionHandler)] = (app, to, actor) => app.AskAsync((WithdrawDefinitionHandler withdraw) => withdraw.Handle(new(to.Measure), actor, Cancel)),
    };
}
