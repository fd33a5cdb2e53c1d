using Cairn.Organisations;
using Cairn.People;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Involvement;

/// <summary>Who took part. The name is null for a group and for passers-by, and empty for somebody who was forgotten.</summary>
public sealed record ParticipationRow(Participation Part, string? Name);

/// <summary>Somebody whom the team can ask, and how they wish to be asked.</summary>
public sealed record PartnerRow(PersonId Person, string Name, Profile Wishes, IReadOnlyList<PartnerRole> Chosen);

/// <summary>What somebody verified, and whether it still stands: an older version does not.</summary>
public sealed record VerificationRow(Verification Mark, string? Name, bool Stands);

/// <summary>An aim or a charter, and which version of it is the latest.</summary>
public sealed record PaperRow(ProjectPaper Paper, int Number);

/// <summary>The involvement in a project as its page shows it.</summary>
/// <param name="View">Which project.</param>
/// <param name="First">How long it took until somebody took part.</param>
/// <param name="Rows">Who took part, the first day first.</param>
/// <param name="Loss">What patients might lose; null while nobody answered.</param>
/// <param name="Verified">What was verified by lived experience.</param>
/// <param name="Papers">What the actor could verify.</param>
/// <param name="Partners">Whom the team could ask; empty for others.</param>
/// <param name="IsOpenToActor">Whether the actor is of the team and can write now.</param>
/// <param name="IsPartner">Whether the actor speaks from lived experience.</param>
public sealed record InvolvementView(
    ProjectView View, FirstInvolvement First, IReadOnlyList<ParticipationRow> Rows, Loss? Loss, IReadOnlyList<VerificationRow> Verified, IReadOnlyList<PaperRow> Papers, IReadOnlyList<PartnerRow> Partners,
    bool IsOpenToActor, bool IsPartner);

/// <summary>Finds who took part in a project, for those who may see it; passers-by of a public one read no names.</summary>
internal sealed class FindInvolvement(CairnDb db, FindProject find, TimeProvider clock)
{
    private const int MostPartners = 100;

    public async Task<InvolvementView?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { } view)
            return null;

        var parts = await db.Participations.AsNoTracking().Where(part => part.Project == id).OrderBy(part => part.Day).ThenBy(part => part.Id).ToListAsync(cancel);
        var joined = await db.ProjectParts.Where(part => part.Project == id && part.Role == ProjectRole.PatientPartner).Select(part => part.Joined).ToListAsync(cancel);
        var loss = await db.Losses.AsNoTracking().SingleOrDefaultAsync(known => known.Project == id, cancel);
        var marks = await db.Verifications.AsNoTracking().Where(mark => mark.Project == id).OrderByDescending(mark => mark.At).ToListAsync(cancel);
        var papers = await PapersAsync(view, cancel);
        var names = view.IsOfActor ? await db.NamesOfAsync(parts.Select(part => part.Person).OfType<PersonId>().Concat(marks.Select(mark => mark.By)), cancel) : [];
        var isOpen = view.Life.State != ProjectState.Closed && await db.IsInTeamAsync(id, actor, cancel);
        return new(
            view,
            FirstInvolvement.Of(view.Project.Begun, [.. parts.Select(part => part.Day), .. joined], view.Life.Closing is { } closing ? clock.DayOf(closing.At) : clock.Today()),
            parts.ConvertAll(part => new ParticipationRow(part, part.Person is { } person ? names.GetValueOrDefault(person) : null)),
            loss,
            marks.ConvertAll(mark => new VerificationRow(mark, names.GetValueOrDefault(mark.By), papers.Any(paper => paper.Paper == mark.Paper && paper.Number == mark.Number))),
            papers,
            isOpen ? await PartnersAsync(view.Project, actor, cancel) : [],
            isOpen,
            view.Life.State != ProjectState.Closed && await db.IsPartnerAsync(view.Project, actor, cancel));
    }

    private async Task<IReadOnlyList<PaperRow>> PapersAsync(ProjectView view, CancellationToken cancel)
    {
        var papers = new List<PaperRow>();
        foreach (var paper in Enum.GetValues<ProjectPaper>())
            if (await db.LatestNumberAsync(view.Project.Id, paper, cancel) is { } number)
                papers.Add(new(paper, number));
        return papers;
    }

    private async Task<IReadOnlyList<PartnerRow>> PartnersAsync(Project project, Actor actor, CancellationToken cancel)
    {
        var people = await db.PartnersFor(project, actor).OrderBy(person => person.Name).ThenBy(person => person.Id).Take(MostPartners).Select(person => new { person.Id, person.Name }).ToListAsync(cancel);
        var ids = people.ConvertAll(person => person.Id);
        var wishes = await db.Profiles.AsNoTracking().Where(profile => ids.Contains(profile.Person)).ToDictionaryAsync(profile => profile.Person, cancel);
        var chosen = (await db.ChosenPartsVisibleTo(actor).Where(part => ids.Contains(part.Person)).Select(part => new { part.Person, part.Role }).Distinct().ToListAsync(cancel)).ToLookup(part => part.Person, part => part.Role);
        return people.ConvertAll(person => new PartnerRow(person.Id, person.Name, wishes.GetValueOrDefault(person.Id) ?? new Profile(person.Id), [.. chosen[person.Id].Order()]));
    }
}
