using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Problems;

/// <summary>A board with what its own page and the page to report need to know.</summary>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Board">What the team decided, or the usual.</param>
/// <param name="IsOfActor">Whether the actor belongs to the organisation; others report as visitors.</param>
/// <param name="IsLedByActor">Whether the actor answers for the team.</param>
/// <param name="TakenUp">How many problems are taken up now.</param>
public sealed record BoardView(OrganisationLink Organisation, ProblemBoard Board, bool IsOfActor, bool IsLedByActor, int TakenUp)
{
    /// <summary>More than the team meant to do at once.</summary>
    public bool IsOverLimit => TakenUp > Board.Limit;

    /// <summary>As many as the team meant to do at once: one more would be too many.</summary>
    public bool IsFull => TakenUp >= Board.Limit;
}

/// <summary>Finds a board to which the actor may report; visitors find one that is open.</summary>
internal sealed class FindBoard(CairnDb db)
{
    public async Task<BoardView?> Handle(OrganisationId id, Actor actor, CancellationToken cancel)
    {
        var board = await db.ProblemBoards.AsNoTracking().SingleOrDefaultAsync(known => known.Organisation == id, cancel) ?? new ProblemBoard(id);
        var found = await db.Organisations.AsNoTracking().Where(o => o.Id == id).Select(o => new
        {
            Link = new OrganisationLink(o.Id, o.Name, o.Type),
            IsOfActor = db.OrganisationsOf(actor).Any(of => of.Id == id),
            IsLedByActor = db.OrganisationsLedBy(actor).Any(led => led.Id == id),
            TakenUp = db.Problems.Count(problem => problem.Organisation == id && problem.MergedInto == null && problem.State == ProblemState.TakenUp),
        }).SingleOrDefaultAsync(cancel);
        return found is null || !(found.IsOfActor || board.IsOpenToVisitors) ? null : new(found.Link, board, found.IsOfActor, found.IsOfActor && found.IsLedByActor, found.TakenUp);
    }
}
