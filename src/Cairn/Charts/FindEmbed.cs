using Cairn.Accounts;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Charts;

/// <summary>A chart as anybody reads it by a link: what those outside the team may see, and nothing around it.</summary>
public sealed record EmbedView(MeasureText Text, ChartMaterial Material, MeasureChart Chart, DateOnly Until);

/// <summary>Finds the chart that a link shows. Knowing its secret is what allows it, as long as it is good and its project is not confidential.</summary>
internal sealed class FindEmbed(CairnDb db, TimeProvider clock, Words words)
{
    public async Task<EmbedView?> Handle(string secret, CancellationToken cancel)
    {
        var (hash, today) = (Secrets.Hash(secret), clock.Today());
        var found = await (
            from embed in db.ChartEmbeds.AsNoTracking()
            join measure in db.Measures.AsNoTracking() on embed.Measure equals measure.Id
            join version in db.MeasureVersions.AsNoTracking() on new { Measure = measure.Id, Number = measure.Version } equals new { version.Measure, version.Number }
            where embed.SecretHash == hash && embed.Withdrawn == null && embed.Until >= today
                && db.Projects.Any(project => project.Id == measure.Project && project.Privacy != PrivacyLevel.Confidential)
            select new { Embed = embed, Measure = measure, Version = version }).SingleOrDefaultAsync(cancel);
        if (found is null)
            return null;

        if (found.Embed.Opened != today) // once a day is enough to know whether it is of use
            await db.ChartEmbeds.Where(embed => embed.Id == found.Embed.Id).ExecuteUpdateAsync(set => set.SetProperty(embed => embed.Opened, today), cancel);
        var text = found.Version.Text;
        var material = (await db.ChartMaterialAsync([new(found.Measure, text)], _ => false, cancel))[found.Measure.Id];
        return new(text, material, MeasureChart.Of(material, words), found.Embed.Until);
    }
}
