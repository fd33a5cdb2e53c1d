using Cairn.Notices;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>Opens a wave: a team is asked to look at its project with an instrument, or an organisation looks at itself, by a day.</summary>
public sealed record OpenWave(WaveOwner Owner, InstrumentKind Instrument, DateOnly? Due);

internal sealed class OpenWaveHandler(CairnDb db, TimeProvider clock)
{
    /// <summary>Two waves are two looks: people answer anew, and nobody is found by comparing them.</summary>
    internal static readonly TimeSpan LeastBetween = TimeSpan.FromDays(7);

    public async Task<(Outcome Outcome, WaveId? Opened)> Handle(OpenWave request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (name, allowed) = await db.OwnerToKeepAsync(request.Owner, actor, cancel);
        if (name is null)
            return (allowed, null);
        var outcome = await db.IsOverAsync(request.Owner, cancel) ? Outcome.Refused(ProjectLife.IsClosed) : Wave.Check(request.Owner, request.Instrument, request.Due, clock.Today());
        if (!outcome.IsAccepted)
            return (outcome, null);

        var now = clock.GetUtcNow();
        if (await RefusalAsync(request, now, cancel) is { } refusal)
            return (Outcome.Refused(refusal), null);

        var wave = new Wave(new(Guid.CreateVersion7(now)), request.Owner, request.Instrument, request.Due!.Value, actor.Person!.Value, now);
        db.Add(wave);
        db.Tell(actor.Person?.Value, request.Owner.Subject, "WaveOpened", now, new { Wave = wave.Id.Value, wave.Instrument, wave.Due, About = $"InstrumentKind.{wave.Instrument}" });
        foreach (var person in (await db.AskedByAsync(request.Owner, cancel)).Where(person => person != actor.Person))
            db.Notify(person, request.Owner.Says("NoticeWaveOpened"), wave.Address, now, name);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (Outcome.Accepted, wave.Id);
    }

    /// <summary>One at a time, and not soon after another of which something was shown.</summary>
    private async Task<Refusal?> RefusalAsync(OpenWave request, DateTimeOffset now, CancellationToken cancel)
    {
        var waves = db.WavesOf(request.Owner).Where(wave => wave.Instrument == request.Instrument);
        if (await waves.AnyAsync(wave => wave.Closed == null, cancel))
            return new("WaveIsOpenAlready");
        var since = now - LeastBetween;
        return await waves.AnyAsync(wave => wave.Closed > since && db.WaveResults.Any(result => result.Wave == wave.Id), cancel) ? new("WaveTooSoon", null, LeastBetween.Days) : null;
    }
}
