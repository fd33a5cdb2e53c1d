using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>
/// What instruments keep about somebody: the waves they opened or closed, the evidence they gave, and their answers to those that are open. Of a closed wave nothing is
/// kept. The answers of somebody who is forgotten stay until the wave is closed, and nobody finds whose they are.
/// </summary>
internal sealed class InstrumentsData(CairnDb db) : IPersonalData
{
    public string Part => "instruments";

    public async Task<object?> TellAsync(PersonId person, CancellationToken cancel)
    {
        var kept = await db.Waves.AsNoTracking().Where(wave => wave.OpenedBy == person || wave.ClosedBy == person).OrderBy(wave => wave.Opened)
            .Select(wave => new { Project = wave.Project == null ? (Guid?)null : wave.Project.Value.Value, Organisation = wave.Organisation == null ? (Guid?)null : wave.Organisation.Value.Value, wave.Instrument, wave.Opened, wave.Closed }).ToListAsync(cancel);
        var answers = (await OwnAsync(person, cancel)).Select(own => new { Project = own.Wave.Project?.Value, Organisation = own.Wave.Organisation?.Value, own.Wave.Instrument, Answers = own.Sheet.Values });
        var given = await db.WaveEvidence.AsNoTracking().Where(evidence => evidence.By == person).OrderBy(evidence => evidence.At).Select(evidence => new { evidence.Item, evidence.Text, evidence.Link, evidence.At }).ToListAsync(cancel);
        return new { Waves = kept, Evidence = given, Answers = answers };
    }

    public async Task ForgetAsync(PersonId person, CancellationToken cancel)
    {
        foreach (var (wave, sheet) in await OwnAsync(person, cancel))
        {
            var nobody = AnswerSheet.NoHandle();
            await db.AnswerSheets.Where(known => known.Wave == wave.Id && known.Handle == sheet.Handle).ExecuteUpdateAsync(set => set.SetProperty(known => known.Handle, nobody), cancel);
        }
    }

    /// <summary>Those of projects in which they have or had a part; and of organisations all that are open, for a role that ended leaves nothing behind.</summary>
    private async Task<IReadOnlyList<(Wave Wave, AnswerSheet Sheet)>> OwnAsync(PersonId person, CancellationToken cancel)
    {
        var open = await db.Waves.AsNoTracking().Where(wave => wave.Closed == null && (wave.Project == null || db.ProjectParts.Any(part => part.Project == wave.Project && part.Person == person))).ToListAsync(cancel);
        var handles = open.ToDictionary(wave => wave.HandleOf(person), StringComparer.Ordinal);
        var known = handles.Keys.ToList();
        var sheets = await db.AnswerSheets.AsNoTracking().Where(sheet => known.Contains(sheet.Handle)).ToListAsync(cancel);
        return [.. sheets.Select(sheet => (handles[sheet.Handle], sheet))];
    }
}
