using System.Net;

namespace Cairn.Host.Tests.Serving;

/// <summary>The first start, as somebody makes it who only wants to look.</summary>
public sealed class DemonstrationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_first_start_is_a_demonstration_and_so_is_the_second()
    {
        using var cli = new Cli();
        for (var start = 0; start < 2; start++)
        {
            using var cairn = Start(cli);
            using var visitor = new HttpClient { BaseAddress = await cairn.AddressAsync() };
            (await visitor.GetStringAsync("/", Cancel)).ShouldContain("Amara Okafor");
            (await cairn.LineAsync()).ShouldNotBeNull().ShouldContain("This is a demonstration");
        }

        Cli.Run("serve", "--empty", "--data", cli.PathOf("data"), "--urls", "http://127.0.0.1:0").ShouldBeRefused("--empty", "cairn.db", "demonstration");
    }

    [Fact]
    public async Task An_empty_start_is_set_up_and_has_no_demonstration()
    {
        using var cli = new Cli();
        using var cairn = Start(cli, "--empty");
        using var visitor = new HttpClient { BaseAddress = await cairn.AddressAsync() };

        (await visitor.GetAsync("/demonstration", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.GetAsync("/", Cancel)).RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/set-up");
    }

    private static CairnProcess Start(Cli cli, params string[] more) => CairnProcess.Start(cli.Folder, ["serve", "--data", cli.PathOf("data"), "--urls", "http://127.0.0.1:0", .. more]);
}
