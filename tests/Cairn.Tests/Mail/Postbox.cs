using System.Collections.Concurrent;
using Cairn.Shared.Mail;

namespace Cairn.Tests.Mail;

/// <summary>Keeps letters for tests that care what they say; whether they arrive is tried on a real server.</summary>
internal sealed class Postbox : IMailer
{
    private readonly ConcurrentQueue<Letter> letters = new();

    public bool IsConfigured => true;

    public IReadOnlyList<Letter> Letters => [.. letters];

    public Task<bool> SendAsync(Letter letter, CancellationToken cancel)
    {
        letters.Enqueue(letter);
        return Task.FromResult(true);
    }

    /// <summary>Letters are written after the answer; waits for the next.</summary>
    public async Task<Letter> NextAsync()
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            if (letters.TryDequeue(out var letter))
                return letter;
            await Task.Delay(25);
        }

        throw new InvalidOperationException("No letter came.");
    }
}
