using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Problems;

/// <summary>Takes problems along when an organisation becomes another. What the other decided about its board counts from then on: a board is never opened by a merger.</summary>
internal sealed class ProblemsFollowMergers(CairnDb db) : IFollowsMergers
{
    public async Task FollowAsync(OrganisationId merged, OrganisationId into, CancellationToken cancel)
    {
        await db.Problems.Where(problem => problem.Organisation == merged).ExecuteUpdateAsync(set => set.SetProperty(problem => problem.Organisation, into), cancel);
        await db.ProblemBoards.Where(board => board.Organisation == merged).ExecuteDeleteAsync(cancel);
    }
}
