using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Language;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Diagrams.Web;

/// <summary>Tells one visitor what happens to a diagram, until they leave or may no longer see it.</summary>
internal sealed class DiagramStream(IServiceScopeFactory scopes, DiagramSignals signals, DiagramVisitors visitors, TimeProvider clock)
{
    private const int MostAtOnce = 100;

    /// <summary>Where another program on the same database took an operation, it is found so soon.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    /// <summary>Whoever lost a session, a role or a project hears nothing later than this.</summary>
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromSeconds(5);

    /// <summary>Some proxies cut a line on which nothing is said.</summary>
    private static readonly TimeSpan BetweenBeats = TimeSpan.FromSeconds(15);

    public async IAsyncEnumerable<SseItem<StreamNews>> ListenAsync(StreamWish wish, IDisposable visit, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var held = visit;
        var (last, asked, said, isNamed) = (wish.After, DateTimeOffset.MinValue, clock.GetUtcNow(), wish.IsNamed);
        string? people = null;
        while (!cancel.IsCancellationRequested)
        {
            var next = signals.NextAsync(wish.Diagram);
            var now = clock.GetUtcNow();
            var seen = await LookUnlessEndedAsync(wish, last, now - asked >= BetweenQuestions, cancel);
            if (cancel.IsCancellationRequested)
                yield break; // the visitor left, or the program ends: that is no loss of access
            if (seen is null)
            {
                yield return new(new(), "gone");
                yield break;
            }

            (asked, isNamed) = seen.IsAsked ? (now, seen.IsNamed) : (asked, isNamed);
            foreach (var row in seen.Rows)
            {
                (last, said) = (row.Operation.Number, now);
                yield return new(StreamNews.Of(row, wish, isNamed), "operation") { EventId = FormattableString.Invariant($"{last}") };
            }

            var others = visitors.Others(wish.Diagram, wish.Person);
            var here = isNamed ? string.Join(", ", others.Select(name => name.Length > 0 ? name : wish.Words["DiagramSomebody"])) : wish.Words["DiagramOthersHere", others.Count];
            if (here != people)
            {
                (people, said) = (here, now);
                yield return new(new() { Words = others.Count == 0 ? "" : wish.Words["DiagramHere", here] }, "people");
            }
            else if (now - said >= BetweenBeats)
            {
                said = now;
                yield return new(new(), "beat");
            }

            await WaitAsync(next, cancel);
        }
    }

    private async Task<Seen?> LookUnlessEndedAsync(StreamWish wish, int last, bool isTimeToAsk, CancellationToken cancel)
    {
        try
        {
            return await LookAsync(wish, last, isTimeToAsk, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>What is new. Who asks is found anew before anything is told, and every few seconds; null where they may not see it any more.</summary>
    private async Task<Seen?> LookAsync(StreamWish wish, int last, bool isTimeToAsk, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var list = scope.ServiceProvider.GetRequiredService<ListOperations>();
        var rows = await list.AfterAsync(wish.Diagram, last, MostAtOnce, cancel);
        if (rows.Count == 0 && !isTimeToAsk)
            return new([], false, false);
        var (actor, _) = await scope.ServiceProvider.GetRequiredService<FindActor>().BySession(wish.Session, cancel);
        if (actor.Person != wish.Person || await scope.ServiceProvider.GetRequiredService<FindDiagram>().Handle(wish.Diagram, actor, cancel) is not { } view)
            return null;
        return new(rows, true, view.Project.IsOfActor);
    }

    private async Task WaitAsync(Task next, CancellationToken cancel)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await Task.WhenAny(next, Task.Delay(BetweenLooks, clock, end.Token));
        await end.CancelAsync();
    }

    private sealed record Seen(IReadOnlyList<OperationRow> Rows, bool IsAsked, bool IsNamed);
}

/// <summary>What somebody wishes to hear: of which diagram, after which number, in which words; and who they are.</summary>
internal sealed record StreamWish(DiagramId Diagram, int After, PersonId Person, Guid Session, bool IsNamed, DiagramKind Kind, Words Words);

/// <summary>A piece of news of a diagram.</summary>
public sealed record StreamNews
{
    public int Number { get; init; }

    /// <summary>With which it was sent, so that whoever sent it knows it again.</summary>
    public string Key { get; init; } = "";

    public bool IsOwn { get; init; }

    /// <summary>A sentence to be read out.</summary>
    public string Words { get; init; } = "";

    internal static StreamNews Of(OperationRow row, StreamWish wish, bool isNamed)
    {
        var said = OperationWords.Of(row.Operation, wish.Kind, wish.Words);
        return new()
        {
            Number = row.Operation.Number,
            Key = row.Operation.Key,
            IsOwn = row.Operation.By == wish.Person,
            Words = wish.Words["DiagramNews", isNamed && !string.IsNullOrEmpty(row.Name) ? row.Name : wish.Words["DiagramSomebody"], said],
        };
    }
}
