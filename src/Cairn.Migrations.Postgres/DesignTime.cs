using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Cairn.Migrations.Postgres;

/// <summary>Shows dotnet-ef the model; nothing is opened.</summary>
public sealed class DesignTime : IDesignTimeDbContextFactory<CairnDb>
{
    public CairnDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<CairnDb>();
        new DatabaseChoice(".", "Host=nowhere").Apply(options);
        return new(options.Options);
    }
}
