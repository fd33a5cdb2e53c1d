using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Cairn.Spc.Tests.Generated;

/// <summary>Holds a statement against generated cases, the same ones on every run; a case that breaks it is printed.</summary>
internal static class ForAll
{
    public static void Holds<T>(Gen<T> cases, Action<T> statement, int count = 200, ulong seed = 2026) =>
        Check.One(Configuration(count, seed), Prop.ForAll(Arb.From(cases), statement));

    public static void Holds<T>(Gen<T> cases, Func<T, IEnumerable<T>> shrink, Action<T> statement, int count = 200, ulong seed = 2026) =>
        Check.One(Configuration(count, seed), Prop.ForAll(Arb.From(cases, shrink), statement));

    /// <summary>Mutation testing runs every test hundreds of times; there a fifth of the cases has to do (docs/quality.md).</summary>
    private static readonly int Share = Environment.GetEnvironmentVariable("CAIRN_MUTATION") is null ? 1 : 5;

    /// <summary>The second number of a seed must be odd.</summary>
    private static Config Configuration(int count, ulong seed) => Config.QuickThrowOnFailure
        .WithMaxTest(count / Share)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed, 1), FSharpOption<int>.None)));
}
