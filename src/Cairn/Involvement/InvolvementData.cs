using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Involvement;

/// <summary>What is kept about somebody who took part, or wrote down that others did. It belongs to the record of the project and stays, without a name.</summary>
internal sealed class InvolvementData(CairnDb db) : IPersonalData
{
    public string Part => "involvement";

    public async Task<object?> TellAsync(PersonId person, CancellationToken cancel)
    {
        var took = await db.Participations.AsNoTracking().Where(part => part.Person == person).OrderBy(part => part.Day).Select(part => new { Project = part.Project.Value, part.Stage, part.Role, part.Day, part.Channel, part.How }).ToListAsync(cancel);
        var wrote = await db.Participations.AsNoTracking().Where(part => part.By == person).OrderBy(part => part.At).Select(part => new { Project = part.Project.Value, part.Stage, part.Group, part.How, part.At }).ToListAsync(cancel);
        var losses = await db.Losses.AsNoTracking().Where(loss => loss.By == person).Select(loss => new { Project = loss.Project.Value, loss.Text, loss.Asked, loss.At }).ToListAsync(cancel);
        var verified = await db.Verifications.AsNoTracking().Where(mark => mark.By == person).OrderBy(mark => mark.At).Select(mark => new { Project = mark.Project.Value, mark.Paper, mark.Number, mark.At }).ToListAsync(cancel);
        return new { TookPart = took, WroteDown = wrote, Losses = losses, Verified = verified };
    }

    public Task ForgetAsync(PersonId person, CancellationToken cancel) => Task.CompletedTask;
}
