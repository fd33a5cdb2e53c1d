using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace Cairn.Browser.Tests.Journeys;

/// <summary>Somebody who draws with others, and a list of what their browser sent, was answered and heard.</summary>
internal sealed class DrawingHand(Visitor visitor)
{
    /// <summary>Notes the number of each operation that the page hears of, as the page hears it.</summary>
    private const string Listening = """
        window.heard = [];
        const Stream = window.EventSource;
        window.EventSource = class extends Stream {
          constructor(address) {
            super(address);
            this.addEventListener("operation", event => window.heard.push(JSON.parse(event.data).number));
          }
        };
        """;

    private readonly ConcurrentQueue<string> sent = [];
    private readonly ConcurrentQueue<(string Key, Task<JsonElement?> Answer)> answers = [];
    private int opened;

    public Visitor Visitor => visitor;

    private ILocator Sheet => visitor.Page.Locator("#sheet");

    /// <summary>Opens a diagram, and listens from then on.</summary>
    public async Task OpenAsync(string address)
    {
        await visitor.Page.AddInitScriptAsync(Listening);
        visitor.Page.Request += (_, request) => Note(request);
        visitor.Page.Response += (_, response) => Note(response);
        await visitor.Page.GotoAsync(address);
        opened = await NumberAsync();
    }

    /// <summary>Does something to the diagram by the queue of the page itself.</summary>
    public Task DoAsync(params object[] edits) =>
        visitor.Page.EvaluateAsync("edits => document.querySelector('[data-diagram]').dispatchEvent(new CustomEvent('diagram:do', { detail: edits }))", edits);

    /// <summary>Waits until the drawing holds an operation.</summary>
    public Task ReachesAsync(int number) => Assertions.Expect(Sheet).ToHaveAttributeAsync("data-number", $"{number}");

    public async Task<int> NumberAsync() => int.Parse(await Sheet.GetAttributeAsync("data-number") ?? "0", System.Globalization.CultureInfo.InvariantCulture);

    public Task<string> OutlineAsync() => visitor.Page.Locator(".in-words").InnerTextAsync();

    /// <summary>The numbers of the operations that came of what was sent. Nothing that was sent is without an answer, and what was sent again has the same.</summary>
    public async Task<IReadOnlyList<int>> WrittenAsync()
    {
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, answer) in answers)
        {
            var numbers = (await answer)!.Value.GetProperty("written");
            numbers.GetArrayLength().ShouldBePositive();
            if (!written.TryAdd(key, numbers.GetRawText()))
                written[key].ShouldBe(numbers.GetRawText());
        }

        written.Keys.Order(StringComparer.Ordinal).ShouldBe(sent.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), visitor.Name);
        return [.. written.Values.SelectMany(numbers => JsonSerializer.Deserialize<int[]>(numbers)!)];
    }

    /// <summary>All that the page heard since it was opened leaves nothing out.</summary>
    public async Task ShouldHaveHeardAllAsync(int last)
    {
        await visitor.Page.WaitForFunctionAsync("last => window.heard.includes(last)", last);
        var heard = await visitor.Page.EvaluateAsync<int[]>("window.heard");
        heard.Distinct().Order().ShouldBe(Enumerable.Range(opened + 1, last - opened), visitor.Name);
    }

    private void Note(IRequest request)
    {
        if (IsOperation(request))
            sent.Enqueue(KeyOf(request));
    }

    private void Note(IResponse response)
    {
        if (IsOperation(response.Request))
            answers.Enqueue((KeyOf(response.Request), response.JsonAsync()));
    }

    private static string KeyOf(IRequest request) => JsonSerializer.Deserialize<JsonElement>(request.PostData!).GetProperty("key").GetString()!;

    private static bool IsOperation(IRequest request) => request.Method == "POST" && request.Url.EndsWith("/operations", StringComparison.Ordinal);
}
