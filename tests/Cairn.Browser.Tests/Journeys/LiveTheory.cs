using System.Text.Json;
using Microsoft.Playwright;

namespace Cairn.Browser.Tests.Journeys;

/// <summary>
/// Three people draw one theory at once: they say different things and the same thing of one part, link and unlink the same parts, and one
/// writes on what another removes while their line is torn. In the end all see the same, and nothing that anybody did is missing.
/// </summary>
internal sealed class LiveTheory(RunningCairn cairn, Visitor lead, Visitor partner, Visitor onTheWay)
{
    private const string Light = "part-light", Lamp = "part-lamps", Help = "part-help-in-time", Floors = "part-floors";

    private readonly DrawingHand amara = new(lead), carla = new(partner), leilani = new(onTheWay);

    private IReadOnlyList<DrawingHand> All => [amara, carla, leilani];

    /// <summary>Draws, and looks at what came of it.</summary>
    /// <returns>The path of the diagram.</returns>
    public async Task<string> DrawAsync(string project)
    {
        await using var line = CutLine.To(cairn.Address);
        var diagram = await BeginAsync(project);
        await amara.OpenAsync(cairn.Address + diagram);
        await carla.OpenAsync(cairn.Address + diagram);
        await leilani.OpenAsync(line.Address + diagram);
        await Assertions.Expect(lead.Page.Locator("[data-people]")).ToContainTextAsync(partner.Name);
        await Assertions.Expect(lead.Page.Locator("[data-people]")).ToContainTextAsync(onTheWay.Name);

        await amara.DoAsync(Grow("root", Light, "Light on the way"), Grow(Light, Lamp, "Lamps by the bed"), Grow("root", Help, "Help in time"), Grow("root", Floors, "Dry floors"));
        await TogetherAsync();
        await Task.WhenAll(amara.DoAsync(Say(Light, "Text", "Warm light")), carla.DoAsync(Say(Light, "Note", "not too bright")), leilani.DoAsync(Say(Light, "Equity", "Yes"))); // one part, different things
        await Task.WhenAll(amara.DoAsync(Say(Help, "Text", "Help at once")), carla.DoAsync(Say(Help, "Text", "Help without asking")), leilani.DoAsync(Say(Help, "Text", "Help by name"))); // the same thing
        await Task.WhenAll(amara.DoAsync(Edit("Link", Help, Lamp)), carla.DoAsync(Edit("Unlink", Light, Lamp)), leilani.DoAsync(Edit("Link", Help, Lamp))); // links
        await TogetherAsync();

        line.Cut();
        await Assertions.Expect(onTheWay.Page.Locator("[data-line]")).ToContainTextAsync("The connection is lost");
        await leilani.DoAsync(Say(Floors, "Note", "since May"));
        await leilani.DoAsync(Say(Help, "Text", "Help, whoever asks"));
        await carla.DoAsync(Edit("Remove", Floors));
        await amara.DoAsync(Say(Help, "Note", "by day and by night"));
        await Assertions.Expect(lead.Page.Locator(".in-words")).ToContainTextAsync("by day and by night");
        await Assertions.Expect(lead.Page.Locator(".in-words")).Not.ToContainTextAsync("Dry floors");
        (await leilani.OutlineAsync()).ShouldContain("Dry floors", customMessage: "nothing reached her");
        line.Mend();
        await Assertions.Expect(onTheWay.Page.Locator("[data-line]")).ToContainTextAsync("Somebody was there before you");
        await TogetherAsync();

        await LookBackAsync(diagram);
        return diagram;
    }

    private async Task<string> BeginAsync(string project)
    {
        await lead.OpenAsync(project + "/diagrams");
        await lead.TickAsync("Driver diagram");
        await lead.Page.Locator("#Title").FillAsync("What keeps people safe at night");
        await lead.PressAsync("Begin");
        await Assertions.Expect(lead.Page.Locator("h2").First).ToHaveTextAsync("What keeps people safe at night");
        return new Uri(lead.Page.Url).AbsolutePath;
    }

    /// <summary>Until all that was sent is taken, and everybody sees it.</summary>
    private async Task TogetherAsync()
    {
        foreach (var hand in All)
            await hand.Visitor.Page.WaitForFunctionAsync("() => JSON.parse(sessionStorage.getItem('cairn-queue ' + document.querySelector('[data-diagram]').dataset.diagram) ?? '[]').length === 0");
        var written = new List<int>();
        foreach (var hand in All)
            written.AddRange(await hand.WrittenAsync());
        foreach (var hand in All)
            await hand.ReachesAsync(written.Max());
    }

    private async Task LookBackAsync(string diagram)
    {
        var last = await amara.NumberAsync();
        var written = new List<int>();
        foreach (var hand in All)
        {
            await hand.ShouldHaveHeardAllAsync(last);
            (await hand.OutlineAsync()).ShouldBe(await amara.OutlineAsync(), hand.Visitor.Name);
            written.AddRange(await hand.WrittenAsync());
        }

        written.Order().ShouldBe(Enumerable.Range(1, last), "each operation is somebody's, once");
        var states = new List<string>();
        foreach (var hand in All)
            states.Add(await AskAsync(hand.Visitor, await TokenAsync(hand.Visitor), $"/api{diagram}"));
        states.Distinct(StringComparer.Ordinal).Count().ShouldBe(1, string.Join("\n---\n", states));

        var history = Operations(await AskAsync(lead, await TokenAsync(lead), $"/api{diagram}/operations?size=200"));
        history.Select(one => one.GetProperty("number").GetInt32()).ShouldBe(Enumerable.Range(1, last));
        history.Where(one => !Had(one)).Select(one => (Word(one, "kind"), Word(one, "node"))).Distinct().ShouldBe([("Link", Help), ("Say", Floors)], ignoreOrder: true);
        ShouldSayTheLater(history, JsonSerializer.Deserialize<JsonElement>(states[0]));
        (await lead.ReadAsync(diagram + "/history")).ShouldContain("Dry floors”: Note – since May, before no words yet – without effect");
    }

    /// <summary>What is said of each part is what the last operation said that had effect.</summary>
    private static void ShouldSayTheLater(IEnumerable<JsonElement> history, JsonElement state)
    {
        var parts = state.GetProperty("parts").EnumerateArray().ToDictionary(part => Word(part, "id"), part => part.GetProperty("fields"), StringComparer.Ordinal);
        var said = history.Where(one => Word(one, "kind") == "Say" && Had(one)).GroupBy(one => (Node: Word(one, "node"), Field: Word(one, "field"))).ToList();
        said.Select(one => one.Key).ShouldBe([(Light, "Text"), (Light, "Note"), (Light, "Equity"), (Help, "Text"), (Help, "Note")], ignoreOrder: true);
        foreach (var one in said)
            Word(parts[one.Key.Node], one.Key.Field).ShouldBe(Word(one.Last(), "value"));
        Word(parts[Help], "Text").ShouldBe("Help, whoever asks", "it came last, when the line was mended");
        parts.ShouldNotContainKey(Floors);
        state.GetProperty("links").EnumerateArray().Where(link => Word(link, "to") == Lamp).Select(link => Word(link, "from")).ShouldBe([Help]);
    }

    private static List<JsonElement> Operations(string answer) => [.. JsonSerializer.Deserialize<JsonElement>(answer).GetProperty("items").EnumerateArray().OrderBy(one => one.GetProperty("number").GetInt32())];

    private static async Task<string> TokenAsync(Visitor visitor)
    {
        await visitor.OpenAsync("/account/tokens");
        await visitor.WriteAsync("What it is for", "To compare");
        await visitor.WriteAsync("Your password now", Pages.Password);
        await visitor.PressAsync("Make");
        return await visitor.Page.Locator("#Token").InputValueAsync();
    }

    private async Task<string> AskAsync(Visitor visitor, string token, string path)
    {
        var answer = await visitor.Page.APIRequest.GetAsync(cairn.Address + path, new() { Headers = [new("Authorization", "Bearer " + token)] });
        answer.Status.ShouldBe(200);
        return await answer.TextAsync();
    }

    private static string Word(JsonElement one, string name) => one.GetProperty(name).GetString()!;

    private static bool Had(JsonElement one) => one.GetProperty("hadEffect").GetBoolean();

    private static object Edit(string kind, string node, string other = "") => new { kind, node, other };

    private static object Grow(string under, string node, string words) => new { kind = "Grow", node = under, other = node, value = words };

    private static object Say(string node, string field, string value) => new { kind = "Say", node, field, value };
}
