using Cairn.Dashboards;
using Cairn.Diagrams;
using Cairn.Measures;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Demonstration.Invented;

/// <summary>What people of the story share of what they measure, and at what they look together.</summary>
internal sealed partial class Storyteller
{
    /// <summary>The driver diagram of a project.</summary>
    public Task<DiagramId> TheoryAsync(string project)
    {
        var id = projects[project];
        return db.Diagrams.Where(diagram => diagram.Project == id && diagram.Kind == DiagramKind.Drivers).Select(diagram => diagram.Id).SingleAsync(cancel);
    }

    public async Task PublishAsync(string who, MeasureId measure, string library) =>
        Require(await Verb<PublishDefinitionHandler>().Handle(new(measure, places[library]), await ActorAsync(who), cancel), library);

    public async Task RecommendAsync(string who, MeasureId measure, string why) =>
        Require(await Verb<JudgeDefinitionHandler>().Handle(new(measure, DefinitionStanding.Recommended, why, SeenVersion: 1), await ActorAsync(who), cancel), why);

    /// <summary>Takes a definition out of the library, and says what is different here.</summary>
    public async Task<MeasureId> TakeAsync(string who, string project, MeasureId from, Func<MeasureText, MeasureText> change)
    {
        var actor = await ActorAsync(who);
        var offered = await Verb<FindOffers>().OneAsync(from, actor, cancel);
        var (outcome, taken) = await Verb<DefineMeasureHandler>().Handle(new(projects[project], change(offered!.Text.ForAnother()), from), actor, cancel);
        Require(outcome, project);
        return taken!.Value;
    }

    public async Task ChooseAsync(string who, string place, params MeasureId[] measures)
    {
        foreach (var measure in measures)
            Require(await Verb<ChooseMeasureHandler>().Handle(new(places[place], measure), await ActorAsync(who), cancel), place);
    }

    /// <summary>Tells an entry of a journal that begins with some words.</summary>
    public async Task TellEntryAsync(string who, string place, MeasureId measure, string project, string begins)
    {
        var id = projects[project];
        var entry = await db.JournalVersions.Where(version => version.Text.StartsWith(begins) && db.JournalEntries.Any(known => known.Id == version.Entry && known.Project == id)).Select(version => version.Entry).SingleAsync(cancel);
        Require(await Verb<TellStoryHandler>().Handle(new(places[place], measure, new(entry, "", IsAnonymous: true), SeenVersion: 1), await ActorAsync(who), cancel), begins);
    }

    public async Task TellStoryAsync(string who, string place, MeasureId measure, string story) =>
        Require(await Verb<TellStoryHandler>().Handle(new(places[place], measure, new(null, story, IsAnonymous: true), SeenVersion: 1), await ActorAsync(who), cancel), story);
}
