using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>What projects keep about somebody: their parts, and what they wrote. Who is forgotten leaves their teams; what was contributed stays, without a name.</summary>
internal sealed class ProjectsData(CairnDb db, TimeProvider clock) : IPersonalData
{
    public string Part => "projects";

    public async Task<object?> TellAsync(PersonId person, CancellationToken cancel)
    {
        var parts = await (
            from part in db.ProjectParts
            join project in db.Projects on part.Project equals project.Id
            where part.Person == person
            select new { Project = project.Title, part.Role, part.Called, part.Joined, part.Left }).ToListAsync(cancel);
        var charters = await db.Charters.AsNoTracking().Where(charter => charter.By == person).Select(charter => new { Project = charter.Project.Value, charter.Number, charter.At }).ToListAsync(cancel);
        var signOffs = await db.SignOffs.AsNoTracking().Where(signOff => signOff.By == person).Select(signOff => new { Project = signOff.Project.Value, signOff.Number, signOff.At }).ToListAsync(cancel);
        var reviews = await db.CharterReviews.AsNoTracking().Where(review => review.By == person || review.AnsweredBy == person)
            .Select(review => new { Project = review.Project.Value, review.Number, review.At, review.IsApproved, review.Words, review.AnsweredAt }).ToListAsync(cancel);
        var pauses = await db.Pauses.AsNoTracking().Where(pause => pause.By == person).Select(pause => new { Project = pause.Project.Value, pause.Reason, pause.At }).ToListAsync(cancel);
        var closings = await db.Closings.AsNoTracking().Where(closing => closing.By == person).Select(closing => new { Project = closing.Project.Value, closing.Ended, closing.At }).ToListAsync(cancel);
        var hours = await db.UsedTimes.AsNoTracking().Where(time => time.Person == person).Select(time => new { Project = time.Project.Value, time.Day, time.Minutes }).ToListAsync(cancel);
        var looks = await db.FollowUps.AsNoTracking().Where(look => look.By == person).Select(look => new { Project = look.Project.Value, look.Months, look.Lasting, look.Words, look.At }).ToListAsync(cancel);
        var left = await db.LooseEnds.AsNoTracking().Where(end => end.Person == person).OrderBy(end => end.At).Select(end => new { Project = end.Project.Value, end.Role, end.Called, end.Matter, end.At, end.Settled, end.SettledAt }).ToListAsync(cancel);
        return new { Parts = parts, Charters = charters, SignOffs = signOffs, Approvals = reviews, Pauses = pauses, Closings = closings, Hours = hours, FollowUps = looks, LooseEnds = left };
    }

    public async Task ForgetAsync(PersonId person, CancellationToken cancel)
    {
        var today = clock.Today();
        var parts = await db.ProjectParts.Where(part => part.Person == person && part.Left == null).ToListAsync(cancel);
        foreach (var part in parts)
            part.Leave(today);
        await db.LeaveBehindAsync(parts, clock.GetUtcNow(), cancel);
        await db.SaveChangesAsync(cancel);
    }
}
