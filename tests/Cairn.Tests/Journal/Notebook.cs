using Cairn.Journal;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Projects;

namespace Cairn.Tests.Journal;

/// <summary>A project on Rowan ward with Amara who leads it, Bo of the team and Carla who is not, and what they write.</summary>
internal sealed record Notebook(RunningApp App, ProjectId Project, Actor Amara, Actor Bo, Actor Carla)
{
    public static JournalText Lights { get; } = new(JournalKind.Surprise, null, "The new lights were off on two nights.") { Themes = "Lights, night" };

    public static async Task<Notebook> OpenAsync(RunningApp app, PrivacyLevel privacy = PrivacyLevel.Organisation)
    {
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var bo = await app.ActorAsync(await app.AddAsync("bo", app.World.Rowan, Role.Member));
        var carla = await app.ActorAsync(await app.AddAsync("carla", app.World.Rowan, Role.Partner));
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls with { Privacy = privacy }), amara, Cancel));
        (await app.AskAsync((JoinTeamHandler join) => join.Handle(new(started!.Value, bo.Person!.Value, ProjectRole.Member, null), amara, Cancel))).ShouldBe(Outcome.Accepted);
        return new(app, started!.Value, amara, bo, carla);
    }

    public async Task<JournalEntryId> WrittenAsync(JournalText? text = null, Actor? by = null, SentFile? file = null)
    {
        var (outcome, written) = await WriteAsync(text ?? Lights, by ?? Amara, file);
        outcome.ShouldBe(Outcome.Accepted);
        return written!.Value;
    }

    public Task<(Outcome Outcome, JournalEntryId? Written)> WriteAsync(JournalText text, Actor by, SentFile? file = null) =>
        App.AskAsync((WriteEntryHandler write) => write.Handle(new(Project, text, file), by, Cancel));

    public Task<Outcome> ChangeAsync(JournalEntryId entry, JournalText text, int seen, Actor by) =>
        App.AskAsync((ChangeEntryHandler change) => change.Handle(new(entry, text, seen), by, Cancel));

    public Task<Outcome> RemoveAsync(JournalEntryId entry, string reason, Actor by) =>
        App.AskAsync((RemoveEntryHandler remove) => remove.Handle(new(entry, reason), by, Cancel));

    public Task<EntryView?> FindAsync(JournalEntryId entry, Actor by) => App.AskAsync((FindEntry find) => find.Handle(entry, by, Cancel));

    public Task<JournalView?> ListAsync(JournalFilter filter, Actor by) => App.AskAsync((ListJournal list) => list.Handle(Project, filter, by, new(), Cancel));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
