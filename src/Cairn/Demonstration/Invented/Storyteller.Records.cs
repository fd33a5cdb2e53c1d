using Cairn.Journal;

namespace Cairn.Demonstration.Invented;

/// <summary>What teams of the story write down beside their work.</summary>
internal sealed partial class Storyteller
{
    public async Task WriteDownAsync(string who, string project, JournalText text, SentFile? file = null) =>
        Require((await Verb<WriteEntryHandler>().Handle(new(projects[project], text, file), await ActorAsync(who), cancel)).Outcome, text.Text);
}
