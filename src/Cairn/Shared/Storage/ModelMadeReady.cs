using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Cairn.Shared.Storage;

/// <summary>The model as dev/migration wrote it down, beside the migrations: working it out anew takes a good half second of every start.</summary>
internal static class ModelMadeReady
{
    /// <summary>Null while dev/migration writes it anew.</summary>
    public static IModel? In(string migrations) =>
        Assembly.Load(migrations).GetType(migrations + ".Model.CairnDbModel")?.GetProperty("Instance")?.GetValue(null) as IModel;
}
