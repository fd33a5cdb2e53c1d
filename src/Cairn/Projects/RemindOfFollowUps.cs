using System.Globalization;
using Cairn.Organisations;
using Cairn.Shared.Daily;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Reminds those who led a closed project, and those who run its organisation, to look again when half a year and a year have passed: once, and once more after four quiet weeks.</summary>
internal sealed class RemindOfFollowUps(CairnDb db, TimeProvider clock) : IDailyWork
{
    public async Task DoAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        foreach (var (closing, months, number) in await DueAsync(now, cancel))
            await RemindAsync(closing, new(closing.Id, months, number, now), cancel);
    }

    /// <summary>Others write between one reminder and the next.</summary>
    private async Task RemindAsync(Closing closing, FollowUpReminder reminder, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await db.FollowUpReminders.AnyAsync(sent => sent.Closing == reminder.Closing && sent.Months == reminder.Months && sent.Number == reminder.Number, cancel))
            return; // another node was first
        db.Add(reminder);
        var project = await db.Projects.AsNoTracking().SingleAsync(one => one.Id == closing.Project, cancel);
        var people = (await db.ThoseWhoRunAsync(project.Organisation, cancel)).Concat(await TeamAsync(project, cancel));
        await db.TellOfAsync(project, people, new(reminder.Number == 1 ? "NoticeFollowUpDue" : "NoticeFollowUpStillDue", "", reminder.At, reminder.Months.ToString(CultureInfo.InvariantCulture)), cancel);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }

    /// <summary>What is to be reminded of now. After a year nobody is asked about the half of it any more.</summary>
    private async Task<IReadOnlyList<(Closing Closing, int Months, int Number)>> DueAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var today = clock.Today();
        var first = now.AddMonths(-FollowUp.Due[0]).AddDays(1); // a little more than is due, so that the calendar here decides
        var last = FollowUp.Due[^1];
        var closings = await db.Closings.AsNoTracking().Where(closing => closing.Reopened == null && closing.At <= first
            && !db.FollowUps.Any(look => look.Closing == closing.Id && look.Months == last)
            && !db.FollowUpReminders.Any(sent => sent.Closing == closing.Id && sent.Months == last && sent.Number == FollowUpReminder.Most)).ToListAsync(cancel);
        var ids = closings.ConvertAll(closing => closing.Id);
        var seen = (await db.FollowUps.Where(look => ids.Contains(look.Closing)).Select(look => new { look.Closing, look.Months }).ToListAsync(cancel)).ToHashSet();
        var sent = (await db.FollowUpReminders.AsNoTracking().Where(known => ids.Contains(known.Closing)).ToListAsync(cancel)).ToLookup(known => (known.Closing, known.Months));
        var due = new List<(Closing, int, int)>();
        foreach (var closing in closings)
        {
            var months = FollowUp.Due.Where(one => FollowUp.DayOf(clock.DayOf(closing.At), one) <= today).DefaultIfEmpty().Max();
            if (months == 0 || seen.Contains(new { Closing = closing.Id, Months = months }))
                continue;
            var before = sent[(closing.Id, months)].ToList();
            if (before.Count < FollowUpReminder.Most && before.TrueForAll(known => known.At + FollowUpReminder.Between <= now))
                due.Add((closing, months, before.Count + 1));
        }

        return due;
    }

    /// <summary>Those who led it last; where they are gone, all of its last team.</summary>
    private async Task<IReadOnlyCollection<PersonId>> TeamAsync(Project project, CancellationToken cancel)
    {
        var parts = await db.ProjectParts.AsNoTracking().Where(part => part.Project == project.Id && part.Left == null).ToListAsync(cancel);
        var seeing = await db.SeeingAmongAsync(project, [.. parts.Select(part => part.Person).Distinct()], cancel);
        var leads = parts.Where(part => part.Role == ProjectRole.Lead && seeing.Contains(part.Person)).Select(part => part.Person).ToHashSet();
        return leads.Count > 0 ? leads : seeing;
    }
}
