using Cairn.Charts;
using Cairn.Equity;
using Cairn.Involvement;
using Cairn.Journal;
using Cairn.Measures;
using Cairn.People;
using Cairn.Projects;

namespace Cairn.Demonstration.Invented;

/// <summary>What teams of the story write down beside their work.</summary>
internal sealed partial class Storyteller
{
    public async Task WriteDownAsync(string who, string project, JournalText text, SentFile? file = null) =>
        Require((await Verb<WriteEntryHandler>().Handle(new(projects[project], text, file), await ActorAsync(who), cancel)).Outcome, text.Text);

    /// <summary>Somebody of the story took part.</summary>
    public async Task InvolveAsync(string by, string project, string who, InvolvementStage stage, PartnerRole role, Channels channel, string how) =>
        await TookPartAsync(by, project, new(stage, role, null, people[who], "", channel, how));

    public async Task InvolveGroupAsync(string by, string project, string group, InvolvementStage stage, PartnerRole role, Channels channel, string how) =>
        await TookPartAsync(by, project, new(stage, role, null, null, group, channel, how));

    public async Task SayLossAsync(string who, string project, LossWords words) =>
        Require(await Verb<SayLossHandler>().Handle(new(projects[project], words, SeenVersion: 0), await ActorAsync(who), cancel), project);

    public async Task VerifyAsync(string who, string project, ProjectPaper paper, int number) =>
        Require(await Verb<VerifyHandler>().Handle(new(projects[project], paper, number), await ActorAsync(who), cancel), project);

    public async Task WriteEquityAsync(string who, string project, EquityText text) =>
        Require(await Verb<WriteEquityHandler>().Handle(new(projects[project], text, SeenNumber: 0), await ActorAsync(who), cancel), project);

    public async Task<MeasureId> DefineAsync(string who, string project, MeasureText text)
    {
        var (outcome, defined) = await Verb<DefineMeasureHandler>().Handle(new(projects[project], text), await ActorAsync(who), cancel);
        Require(outcome, text.Name);
        return defined!.Value;
    }

    public async Task EnterAsync(string who, MeasureId measure, IReadOnlyList<EnteredReading> readings, string group = "") =>
        Require((await Verb<EnterReadingsHandler>().Handle(new(measure, group, readings, IsMeant: true), await ActorAsync(who), cancel)).Outcome, who);

    /// <summary>Says why the last signal came about.</summary>
    public async Task AnswerSignalAsync(string who, MeasureId measure, string why)
    {
        var actor = await ActorAsync(who);
        var chart = await Verb<FindChart>().Handle(measure, actor, cancel);
        Require(await Verb<AnswerSignalHandler>().Handle(new(measure, chart?.Chart.SignalFrom, why), actor, cancel), why);
    }

    private async Task TookPartAsync(string by, string project, ParticipationWords words) =>
        Require((await Verb<RecordParticipationHandler>().Handle(new(projects[project], words), await ActorAsync(by), cancel)).Outcome, project);
}
