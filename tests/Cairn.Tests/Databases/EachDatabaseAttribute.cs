using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Cairn.Tests.Databases;

/// <summary>Runs a test on the embedded database and on PostgreSQL. The test takes a <see cref="DatabaseKind"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachDatabaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([new TheoryDataRow<DatabaseKind>(DatabaseKind.Sqlite), new TheoryDataRow<DatabaseKind>(DatabaseKind.Postgres)]);

    public override bool SupportsDiscoveryEnumeration() => true;
}

/// <summary>The databases that Cairn runs on.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
