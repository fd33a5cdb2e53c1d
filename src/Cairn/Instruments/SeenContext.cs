using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>A team that answered about what is around its work looked at what is particular here. While a wave is open it counts only when so many have answered as are told on its own page.</summary>
internal sealed class SeenContext(CairnDb db) : IGuideEvidence
{
    public async Task<IReadOnlyList<GuideStep>> StepsAsync(ProjectId project, CancellationToken cancel)
    {
        var isSeen = await db.Waves.AnyAsync(
            wave => wave.Project == project && wave.Instrument == InstrumentKind.Context && (wave.Answered > 0 || db.AnswerSheets.Count(sheet => sheet.Wave == wave.Id) >= Disclosure.FewestAnswers), cancel);
        return isSeen ? [GuideStep.Context] : [];
    }
}
