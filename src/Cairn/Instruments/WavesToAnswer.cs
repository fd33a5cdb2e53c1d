using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>Tells those in a team on its overview which open waves ask them, and that they can still correct what they said.</summary>
internal sealed class WavesToAnswer(CairnDb db, Words words) : IOverviewPart
{
    public async Task<IReadOnlyList<OverviewLine>> FindAsync(ProjectView view, Actor actor, CancellationToken cancel)
    {
        if (!view.IsOpenToTeam || actor.Person is not { } person)
            return [];

        var id = view.Project.Id;
        var open = await db.Waves.AsNoTracking().Where(wave => wave.Project == id && wave.Closed == null).OrderBy(wave => wave.Due).ToListAsync(cancel);
        if (open.Count == 0)
            return [];

        var ids = open.ConvertAll(wave => wave.Id);
        var handles = open.ConvertAll(wave => wave.HandleOf(person));
        var answered = await db.AnswerSheets.Where(sheet => ids.Contains(sheet.Wave) && handles.Contains(sheet.Handle)).Select(sheet => sheet.Wave).ToListAsync(cancel);
        return open.ConvertAll(wave => new OverviewLine(
            OverviewPlace.ToDo, wave.Address, words["OverviewWave", words.Of(wave.Instrument), words.Of(wave.Due)], words[answered.Contains(wave.Id) ? "WaveCorrect" : "WaveAnswer"]));
    }
}
