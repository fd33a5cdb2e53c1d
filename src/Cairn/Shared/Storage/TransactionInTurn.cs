using Microsoft.EntityFrameworkCore.Storage;

namespace Cairn.Shared.Storage;

/// <summary>A transaction whose end calls the next writer in the line.</summary>
internal sealed class TransactionInTurn(IDbContextTransaction inner, IDisposable turn) : IDbContextTransaction
{
    public Guid TransactionId => inner.TransactionId;

    public bool SupportsSavepoints => inner.SupportsSavepoints;

    public void Commit() => inner.Commit();

    public Task CommitAsync(CancellationToken cancellationToken = default) => inner.CommitAsync(cancellationToken);

    public void Rollback() => inner.Rollback();

    public Task RollbackAsync(CancellationToken cancellationToken = default) => inner.RollbackAsync(cancellationToken);

    public void Dispose()
    {
        using (turn)
            inner.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        using (turn)
            await inner.DisposeAsync();
    }
}
