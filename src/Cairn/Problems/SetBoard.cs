using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Problems;

/// <summary>Decides whether visitors may report to a board, and how many problems the team means to take up at once.</summary>
/// <param name="Organisation">Whose board.</param>
/// <param name="Settings">What is decided.</param>
/// <param name="SeenVersion">The version that the actor saw; a later one is never overwritten.</param>
public sealed record SetBoard(OrganisationId Organisation, BoardSettings Settings, int SeenVersion);

internal sealed class SetBoardHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(SetBoard request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel); // the first who sets it makes it
        if (!await db.OrganisationsOf(actor).AnyAsync(o => o.Id == request.Organisation, cancel))
            return Outcome.NotFound;
        if (!await db.OrganisationsLedBy(actor).AnyAsync(o => o.Id == request.Organisation, cancel))
            return Outcome.NotAllowed;

        var known = await db.ProblemBoards.SingleOrDefaultAsync(kept => kept.Organisation == request.Organisation, cancel);
        var board = known ?? new ProblemBoard(request.Organisation);
        var before = new BoardSettings(board.IsOpenToVisitors, board.Limit);
        var outcome = board.Set(request.Settings, request.SeenVersion);
        if (!outcome.IsAccepted)
            return outcome;

        if (known is null)
            db.Add(board);
        var now = clock.GetUtcNow();
        db.Tell(actor.Person?.Value, request.Organisation.Subject, "ProblemBoardSet", now, new { before, now = request.Settings });
        if (board.IsOpenToVisitors != before.IsOpenToVisitors)
            await db.TellThoseWhoLeadAsync(request.Organisation, board.IsOpenToVisitors ? "NoticeBoardOpened" : "NoticeBoardClosed", actor, now, cancel);
        outcome = await db.SaveUnlessOvertakenAsync(cancel);
        if (outcome.IsAccepted)
            await turn.CommitAsync(cancel);
        return outcome;
    }
}
