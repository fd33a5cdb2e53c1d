using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Cairn.Tests.Storage;

/// <summary>Counts the rows that are read from a database.</summary>
internal sealed class CountedRows : DbCommandInterceptor
{
    public int Read { get; private set; }

    public CairnDb Open(DatabaseChoice choice)
    {
        var options = new DbContextOptionsBuilder<CairnDb>();
        choice.Apply(options);
        return new(options.AddInterceptors(this).Options);
    }

    public override ValueTask<InterceptionResult> DataReaderClosingAsync(System.Data.Common.DbCommand command, DataReaderClosingEventData eventData, InterceptionResult result)
    {
        Read += eventData.ReadCount;
        return base.DataReaderClosingAsync(command, eventData, result);
    }
}
