using Microsoft.EntityFrameworkCore.Storage;

namespace Cairn.Shared.Storage;

/// <summary>A turn of somebody who has it already: what is done in it is kept or lost with the turn around it.</summary>
internal sealed class InnerTurn(IDbContextTransaction around) : IDbContextTransaction
{
    public Guid TransactionId => around.TransactionId;

    public void Commit()
    {
    }

    public Task CommitAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public void Rollback() => around.Rollback();

    public Task RollbackAsync(CancellationToken cancellationToken = default) => around.RollbackAsync(cancellationToken);

    public void Dispose()
    {
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
