using Cairn.Accounts;
using Cairn.Notices;
using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Problems;

/// <summary>How those who lead a board hear what happens to it as a whole.</summary>
internal static class BoardNotices
{
    /// <summary>Tells those with a leading role there; where nobody has one, those of the nearest place above.</summary>
    public static async Task TellThoseWhoLeadAsync(this CairnDb db, OrganisationId organisation, string words, Actor? but, DateTimeOffset at, CancellationToken cancel)
    {
        var place = await db.Organisations.Where(o => o.Id == organisation).Select(o => o.Name).SingleAsync(cancel);
        foreach (var person in (await db.NearestAsync(organisation, ProblemAccess.Leading, cancel)).Where(person => person != but?.Person))
            db.Notify(person, words, $"/organisations/{organisation.Value}/problems/settings", at, place);
    }
}
